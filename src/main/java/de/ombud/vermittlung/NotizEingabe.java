package de.ombud.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "NeueNotiz")
record NotizEingabe(
        @Feld(value = "Notiz", pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
        String text) implements Eingabe {}
