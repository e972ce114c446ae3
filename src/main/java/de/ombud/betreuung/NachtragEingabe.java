package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Nachtrag", description = "Was die Person nachträgt")
record NachtragEingabe(
        @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
        String text,

        @Schema(
                description =
                        "Nummer der Rückfrage, die er beantwortet. Ohne Angabe die einzige offene; sind mehrere offen,"
                                + " beantwortet er keine. 0: sicher keine.",
                example = "1")
        Integer rueckfrage)
        implements Eingabe {}
