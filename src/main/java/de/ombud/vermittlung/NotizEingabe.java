package de.ombud.vermittlung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "NeueNotiz")
record NotizEingabe(@NotBlank @Text(max = Text.LANG) String text) implements JsonEingabe {}
