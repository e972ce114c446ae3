package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "FalscheVollmacht", description = "Die Vollmacht gab es nie: gefälscht, oder die Person bestreitet sie")
record FalscheVollmachtEingabe(
        @Schema(example = "Die Person kennt die Unterschrift nicht.")
        @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund,

        @Schema(
                description =
                        "ob die vermeintliche Vertretung außer durch Schreiben etwas erfahren hat; ohne Angabe nein")
        Boolean offenbart)
        implements Eingabe {}
