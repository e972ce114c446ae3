package de.ombud.suche;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** @param weiter where the next page begins; null on the last one */
@Schema(name = "Suchergebnis")
record Suchergebnis(
        List<Treffer> treffer,

        @Schema(description = "für die nächste Seite als `vor` mitzugeben; null auf der letzten", example = "4711")
        Long weiter,

        @Schema(description = "wo nichts gefunden wurde: dieselbe Suche mit ähnlichen Namen, die etwas findet")
        List<String> gemeint) {

    Suchergebnis(List<Treffer> treffer, Long weiter) {
        this(treffer, weiter, List.of());
    }

    /** Names people: never to be logged. */
    @Override
    public String toString() {
        return treffer.size() + " Treffer";
    }
}
