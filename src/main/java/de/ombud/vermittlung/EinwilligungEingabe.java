package de.ombud.vermittlung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

@Schema(name = "NeueEinwilligung", description = "Was eine Seite auf die Frage nach ihrer Einwilligung gesagt hat")
record EinwilligungEingabe(
        @NotNull Seite seite,

        @Schema(description = "false: sie hat abgelehnt") @NotNull
        Boolean erteilt,

        @Schema(description = "Pflicht, wenn eingewilligt wurde")
        Einwilligungsform form,

        @Schema(description = "Pflicht, wenn mündlich eingewilligt wurde: wer hat wann was gesagt")
        @Text(max = Text.GRUND)
        String vermerk)
        implements JsonEingabe {

    EinwilligungEingabe {
        vermerk = vermerk == null ? "" : vermerk;
    }

    NeueEinwilligung neue() {
        return new NeueEinwilligung(seite, erteilt, erteilt ? form : null, vermerk);
    }
}
