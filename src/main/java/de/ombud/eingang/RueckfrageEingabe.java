package de.ombud.eingang;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Schema(name = "Rueckfrage", description = "Eine Frage an die Person")
record RueckfrageEingabe(
        @Schema(example = "Bitte senden Sie uns den Mietvertrag.") @NotBlank @Text(max = Text.LANG)
        String frage,

        @Schema(
                description = "letzter Tag, an dem wir auf die Antwort warten; ab heute, höchstens ein Jahr",
                example = "2026-12-01")
        @NotNull
        @Wartetag
        LocalDate bis)
        implements JsonEingabe {}
