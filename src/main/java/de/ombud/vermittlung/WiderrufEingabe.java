package de.ombud.vermittlung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

@Schema(name = "Vermittlungswiderruf", description = "Eine Seite verlässt die Vermittlung")
record WiderrufEingabe(
        @NotNull Seite seite,

        @Schema(description = "darf fehlen: niemand muss begründen, warum er geht") @Text(max = Text.GRUND)
        String grund)
        implements JsonEingabe {

    WiderrufEingabe {
        grund = grund == null ? "" : grund;
    }
}
