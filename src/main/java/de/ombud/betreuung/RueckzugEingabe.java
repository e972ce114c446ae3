package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Rueckzug", description = "Die Person nimmt alles zurück")
record RueckzugEingabe(
        @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund) implements Eingabe {}
