package de.ombud.vermittlung;

import de.ombud.eingabe.Feld;
import de.ombud.system.JsonEingabe;
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
        implements JsonEingabe {

    NeueEinwilligung neue() {
        return new NeueEinwilligung(seite, erteilt, erteilt ? form : null, vermerk);
    }
}
