package de.ombud.rueckruf;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "BeschwerdeUeberRueckruf")
record BeschwerdeEingabe(
        @Schema(description = "was die Person sagt; darf fehlen") @Text(max = 4_000)
        String text,

        @Schema(description = "ob niemand mehr anrufen muss; ohne Angabe nein, dann ruft die Teamleitung heute an")
        Boolean rueckrufErledigt)
        implements JsonEingabe {}
