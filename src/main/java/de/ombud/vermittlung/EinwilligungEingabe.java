package de.ombud.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "NeueEinwilligung", description = "Was eine Seite auf die Frage nach ihrer Einwilligung gesagt hat")
record EinwilligungEingabe(
        @Feld(value = "Seite", pflicht = true) Seite seite,

        @Schema(description = "false: sie hat abgelehnt") @Feld(value = "Eingewilligt", pflicht = true)
        Boolean erteilt,

        @Schema(description = "Pflicht, wenn eingewilligt wurde")
        Einwilligungsform form,

        @Schema(description = "Pflicht, wenn mündlich eingewilligt wurde: wer hat wann was gesagt")
        @Feld(value = "Vermerk", laenge = Feld.GRUND, mehrzeilig = true)
        String vermerk)
        implements Eingabe {

    NeueEinwilligung neue() {
        return new NeueEinwilligung(seite, erteilt, erteilt ? form : null, vermerk);
    }
}
