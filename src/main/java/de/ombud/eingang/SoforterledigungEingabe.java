package de.ombud.eingang;

import de.ombud.eingabe.Feld;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;

/** Also written as {@code true}; then the note and the ratings stand in the Kundenreaktion and its Anliegen. */
@Schema(
        name = "Soforterledigung",
        description =
                "Im ersten Kontakt erledigt: wird in einem Schritt erfasst und abgeschlossen. Jede Beschwerde braucht"
                        + " Ergebnis und Abhilfe. Statt dieses Objekts sind auch `true` mit `erledigungsvermerk` daneben"
                        + " sowie `ergebnis` und `abhilfe` im Anliegen selbst möglich.")
record SoforterledigungEingabe(
        @Schema(example = "Im Gespräch erklärt, Bescheid liegt vor.") @Feld(laenge = Feld.LANG, mehrzeilig = true)
        String erledigungsvermerk,

        @ArraySchema(maxItems = NeueKundenreaktion.HOECHSTZAHL) @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<@Valid Bewertet> anliegen) {

    SoforterledigungEingabe {
        anliegen = anliegen == null ? List.of() : anliegen;
    }

    @Schema(name = "SofortBewertet")
    record Bewertet(
            @Schema(example = "1", description = "Stelle in der Liste der Anliegen, beginnend bei 1")
            @Feld(pflicht = true)
            Integer nr,

            Ergebnis ergebnis,
            Abhilfe abhilfe) {}
}
