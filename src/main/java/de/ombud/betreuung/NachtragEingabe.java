package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

@Schema(name = "Nachtrag", description = "Was die Person nachträgt")
record NachtragEingabe(
        @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
        String text,

        @Schema(
                description =
                        "Nummer der Rückfrage, die er beantwortet. Ohne Angabe die einzige offene; sind mehrere offen,"
                                + " beantwortet er keine. 0: sicher keine.",
                example = "1")
        Integer rueckfrage,

        @Schema(description = "Tag, an dem er ins Haus kam; ohne Angabe heute", example = "2026-11-20")
        LocalDate eingang,

        @Schema(description = "worüber er kam; ohne Angabe der Kanal der Kundenreaktion")
        Kanal kanal)
        implements Eingabe {

    /** Of an earlier day only the day is known. @param fall when the case itself reached the house */
    NeuerNachtrag neu(Instant fall, Instant jetzt) {
        if (eingang == null || eingang.equals(Ortszeit.tag(jetzt))) {
            return new NeuerNachtrag(text, rueckfrage, null, kanal);
        }
        Instant mittags = Ortszeit.um(eingang, LocalTime.NOON);
        boolean amTagDesFalls = eingang.equals(Ortszeit.tag(fall)) && mittags.isBefore(fall);
        return new NeuerNachtrag(text, rueckfrage, amTagDesFalls ? fall : mittags, kanal);
    }
}
