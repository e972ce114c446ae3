package de.ombud.vermittlung;

import de.ombud.system.JsonEingabe;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Schema(name = "NeueNotiz")
record NotizEingabe(
        @NotBlank
        @Size(max = 20_000, message = "{fehler.feld.laenge}")
        @Pattern(regexp = NotizEingabe.OHNE_STEUERZEICHEN, message = "{fehler.feld.zeichen}")
        String text)
        implements JsonEingabe {

    /** Line breaks and tabs, but no other control characters and no halves of characters. */
    static final String OHNE_STEUERZEICHEN = "[[^\\p{Cntrl}\\p{Cs}]\\n\\r\\t]*";
}
