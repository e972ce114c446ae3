package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Rueckzug", description = "Die Person nimmt alles zurück")
record RueckzugEingabe(@NotBlank @Text(max = Text.GRUND) String grund) implements JsonEingabe {}
