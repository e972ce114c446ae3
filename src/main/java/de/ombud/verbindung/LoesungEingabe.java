package de.ombud.verbindung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Verbindungsloesung")
record LoesungEingabe(@NotBlank @Text(max = Text.GRUND) String grund) implements JsonEingabe {}
