package de.ombud.datenpanne;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the data protection officer says of a breach. A high risk for the person (Art. 34) always is a risk that has to be reported
 * (Art. 33); whoever reports nothing says why.
 *
 * @param bekanntSeit null where it became known with the receipt
 * @param meldepflichtig null where the form does not say
 * @param hohesRisiko null where the form does not say; not asked for a breach that is not reported
 */
public record Pannenbewertung(
        Instant bekanntSeit, String sachverhalt, JaNein meldepflichtig, JaNein hohesRisiko, String begruendung) {

    private static final int SACHVERHALT = 8_000;
    private static final int BEGRUENDUNG = 4_000;

    public Pannenbewertung {
        List<Feldfehler> fehler = new ArrayList<>();
        if (sachverhalt.isEmpty()) {
            fehler.add(new Feldfehler("sachverhalt", "Bitte angeben, was geschehen ist und wen es betrifft."));
        }
        if (sachverhalt.length() > SACHVERHALT) {
            fehler.add(new Feldfehler("sachverhalt", "Der Text ist zu lang: höchstens 8.000 Zeichen."));
        }
        if (begruendung.length() > BEGRUENDUNG) {
            fehler.add(new Feldfehler("begruendung", "Der Text ist zu lang: höchstens 4.000 Zeichen."));
        }
        if (meldepflichtig == null) {
            fehler.add(new Feldfehler("meldepflichtig", "Bitte angeben, ob die Panne zu melden ist."));
        } else if (meldepflichtig == JaNein.JA && hohesRisiko == null) {
            fehler.add(new Feldfehler("hohesRisiko", "Bitte angeben, ob ein hohes Risiko besteht."));
        } else if (meldepflichtig == JaNein.NEIN && hohesRisiko == JaNein.JA) {
            fehler.add(new Feldfehler("meldepflichtig", "Bei hohem Risiko ist die Panne immer zu melden."));
        } else if (meldepflichtig == JaNein.NEIN && begruendung.isEmpty()) {
            fehler.add(new Feldfehler("begruendung", "Bitte begründen, warum die Panne nicht zu melden ist."));
        }
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
    }

    public boolean meldungNoetig() {
        return meldepflichtig == JaNein.JA;
    }

    public boolean benachrichtigungNoetig() {
        return hohesRisiko == JaNein.JA;
    }

    List<String> angaben() {
        return List.of(
                meldungNoetig() ? "MELDEPFLICHTIG" : "NICHT_MELDEPFLICHTIG",
                benachrichtigungNoetig() ? "HOHES_RISIKO" : "KEIN_HOHES_RISIKO");
    }
}
