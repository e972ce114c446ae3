package de.ombud.verbesserung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;

/** A proposal as somebody sends it. */
@Schema(name = "NeuerVerbesserungsimpuls", description = "Titel und Beschreibung nennen keine Kundinnen und Kunden.")
record ImpulsEingabe(
        @Schema(example = "Bescheide zur Mietkaution verständlicher schreiben") @Feld(value = "Titel", pflicht = true)
        String titel,

        @Feld(value = "Beschreibung", laenge = Feld.VERMERK, mehrzeilig = true)
        String beschreibung,

        @Schema(description = "die abgeschlossenen Anliegen, aus denen er folgt; auch aus mehreren Kundenreaktionen")
        @NotEmpty(message = "{verbesserung.anliegen.fehlt}")
        @Feld("Anliegen")
        List<@Valid Anliegen> anliegen,

        @Schema(description = "Gruppe oder Benutzername; ein Vorschlag, die Leitung entscheidet", example = "leistung")
        @Feld(value = "Verantwortlich", laenge = 64)
        String verantwortlich,

        @Schema(description = "ein Vorschlag, die Leitung entscheidet", example = "2027-01-31")
        LocalDate faelligBis)
        implements Eingabe {

    @Schema(name = "AnliegenEinesImpulses")
    record Anliegen(
            @Schema(example = "KR-2026-000001")
            @Feld(value = "Aktenzeichen", pflicht = true)
            @Pattern(regexp = "(KR-\\d{4}-\\d{6})?", message = "{fehler.feld.form}")
            String aktenzeichen,

            @Feld(value = "Nummer", pflicht = true) Integer nr) {}
}
