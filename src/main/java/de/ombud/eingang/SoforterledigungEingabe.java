package de.ombud.eingang;

import de.ombud.system.Mengen;
import de.ombud.system.Text;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Also written as {@code true}; then the note and the ratings stand in the Kundenreaktion and its Anliegen. */
@Schema(
        name = "Soforterledigung",
        description =
                "Im ersten Kontakt erledigt: wird in einem Schritt erfasst und abgeschlossen. Jede Beschwerde braucht"
                        + " Ergebnis und Abhilfe. Statt dieses Objekts sind auch `true` mit `erledigungsvermerk` daneben"
                        + " sowie `ergebnis` und `abhilfe` im Anliegen selbst möglich.")
record SoforterledigungEingabe(
        @Schema(example = "Im Gespräch erklärt, Bescheid liegt vor.") @Text(max = Text.LANG)
        String erledigungsvermerk,

        @ArraySchema(maxItems = NeueKundenreaktion.HOECHSTZAHL)
        @Size(max = NeueKundenreaktion.HOECHSTZAHL, groups = Mengen.class)
        List<@NotNull @Valid Bewertet> anliegen) {

    SoforterledigungEingabe {
        anliegen = anliegen == null ? List.of() : anliegen;
    }

    @Schema(name = "SofortBewertet")
    record Bewertet(
            @Schema(example = "1", description = "Stelle in der Liste der Anliegen, beginnend bei 1") @NotNull
            Integer nr,

            Ergebnis ergebnis,
            Abhilfe abhilfe) {}
}
