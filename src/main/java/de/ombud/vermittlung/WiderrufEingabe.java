package de.ombud.vermittlung;

import de.ombud.system.JsonEingabe;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Schema(name = "Vermittlungswiderruf", description = "Eine Seite verlässt die Vermittlung")
record WiderrufEingabe(
        @NotNull Seite seite,

        @Schema(description = "darf fehlen: niemand muss begründen, warum er geht")
        @Size(max = 2_000, message = "{fehler.feld.laenge}")
        @Pattern(regexp = NotizEingabe.OHNE_STEUERZEICHEN, message = "{fehler.feld.zeichen}")
        String grund)
        implements JsonEingabe {

    WiderrufEingabe {
        grund = grund == null ? "" : grund;
    }
}
