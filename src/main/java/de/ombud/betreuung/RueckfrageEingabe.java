package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

@Schema(name = "Rueckfrage", description = "Eine Frage an die Person")
record RueckfrageEingabe(
        @Schema(example = "Bitte senden Sie uns den Mietvertrag.")
        @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true, imBrief = true)
        String frage,

        @Schema(
                description = "letzter Tag, an dem wir auf die Antwort warten; ab heute, höchstens ein Jahr",
                example = "2026-12-01")
        @Feld(pflicht = true)
        @Wartetag
        LocalDate bis,

        @Schema(
                description =
                        "Nummern der Anliegen, um die es geht; nur diese warten. Ohne Angabe alle offenen, bei einer"
                                + " Gruppe, die nur ihre Anliegen sieht, deren offene.",
                example = "[1]")
        @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<Integer> anliegen,

        @Schema(description = "nur nötig, wo die Frage jemand anderen aus dem Haushalt nennt: warum")
        @Feld(laenge = 500)
        String namensgrund)
        implements Eingabe {

    RueckfrageEingabe {
        anliegen = anliegen == null ? List.of() : anliegen;
    }
}
