package de.ombud.verbindung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "NeueVerbindung")
record VerbindungEingabe(
        @Schema(description = "Aktenzeichen der anderen Kundenreaktion", example = "KR-2026-000001")
        @Feld(value = "Andere Kundenreaktion", pflicht = true)
        String mit,

        @Schema(
                description =
                        "DUBLETTE: dasselbe doppelt erfasst; WIEDERHOLUNG: dasselbe noch einmal, nichts Neues; beide"
                                + " zählen einmal. ZUSAMMENHANG: gehört zusammen, beide zählen")
        @Feld(value = "Art", pflicht = true)
        Verbindungsart art,

        @NotBlank(message = "{fehler.feld.grund}") @Feld(value = "Grund", laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {}
