package de.ombud.rueckruf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "BeschwerdeUeberRueckruf")
record BeschwerdeEingabe(
        @Schema(description = "was die Person sagt; darf fehlen")
        @Feld(value = "Text", laenge = Feld.VERMERK, mehrzeilig = true)
        String text,

        @Schema(description = "ob niemand mehr anrufen muss; ohne Angabe nein, dann ruft die Teamleitung heute an")
        @Feld
        boolean rueckrufErledigt)
        implements Eingabe {}
