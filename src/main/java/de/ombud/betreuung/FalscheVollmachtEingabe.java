package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "FalscheVollmacht", description = "Die Vollmacht gab es nie: gefälscht, oder die Person bestreitet sie")
record FalscheVollmachtEingabe(
        @Schema(example = "Die Person kennt die Unterschrift nicht.") @NotBlank @Text(max = Text.GRUND)
        String grund,

        @Schema(
                description =
                        "ob die vermeintliche Vertretung außer durch Schreiben etwas erfahren hat; ohne Angabe nein")
        Boolean offenbart)
        implements JsonEingabe {}
