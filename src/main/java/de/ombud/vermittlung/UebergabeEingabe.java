package de.ombud.vermittlung;

import de.ombud.system.JsonEingabe;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Schema(name = "Vermittlungsuebergabe", description = "Die Vermittlung geht mit ihren Notizen an eine andere Ombudsperson")
record UebergabeEingabe(
        @Schema(description = "Benutzername einer Person der Ombudsstelle")
        @NotBlank
        @Size(max = 64, message = "{fehler.feld.laenge}")
        @Pattern(regexp = NotizEingabe.OHNE_STEUERZEICHEN, message = "{fehler.feld.zeichen}")
        String an,

        @NotBlank
        @Size(max = 500, message = "{fehler.feld.laenge}")
        @Pattern(regexp = NotizEingabe.OHNE_STEUERZEICHEN, message = "{fehler.feld.zeichen}")
        String grund)
        implements JsonEingabe {}
