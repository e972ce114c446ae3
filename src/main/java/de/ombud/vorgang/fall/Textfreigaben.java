package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an area reads of the person's words (need-to-know, § 35 SGB I): the description of its own Anliegen, and the text of the whole
 * contact only where it was released for that Anliegen. A release belongs to the Anliegen and goes with it to whoever works on it next,
 * because they need it as much. Every change stands in the change log with its reason.
 */
@Component
@Transactional
public class Textfreigaben {

    private static final String VON_SELBST =
            "Beschreibt keines der Anliegen einzeln; alle liegen bei derselben Gruppe.";

    private final Kundenreaktionen kundenreaktionen;
    private final Aenderungsprotokoll protokoll;

    Textfreigaben(Kundenreaktionen kundenreaktionen, Aenderungsprotokoll protokoll) {
        this.kundenreaktionen = kundenreaktionen;
        this.protokoll = protokoll;
    }

    /** Says in the house's words what the person wants; repeating it changes nothing. */
    public void beschreiben(Aktenzeichen az, int nr, String worte, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        String bisher = fall.beschreiben(nr, worte);
        if (!bisher.equals(worte)) {
            protokoll.vermerken(fall, wer, "anliegen[" + nr + "].beschreibung", bisher, worte, grund);
        }
    }

    /** Whoever works on this Anliegen reads the text of the whole contact; repeating it changes nothing. */
    public void freigeben(Aktenzeichen az, int nr, String grund, String wer) {
        setze(kundenreaktionen.zurBearbeitung(az), nr, true, grund, wer);
    }

    /** Nobody but those who see the whole case reads it from now on; repeating it changes nothing. */
    public void widerrufen(Aktenzeichen az, int nr, String grund, String wer) {
        setze(kundenreaktionen.zurBearbeitung(az), nr, false, grund, wer);
    }

    private void setze(Kundenreaktion fall, int nr, boolean frei, String grund, String wer) {
        if (fall.textFreigeben(nr, frei)) {
            protokoll.vermerken(fall, wer, "anliegen[" + nr + "].text", inWorten(!frei), inWorten(frei), grund);
        }
    }

    private static String inWorten(boolean frei) {
        return frei ? "für die Bearbeitenden freigegeben" : "nicht freigegeben";
    }

    /**
     * The check ends: from here on areas work. Where everything lies with one group, the text has nobody else's matters in it and is
     * released to it by itself. Where several groups share it, nothing is released by itself: each would read the matters of the others.
     * The form of the check asks for a description or a release then; what a program leaves open stays marked on the page of the case.
     */
    public void vorDerVerteilung(Aktenzeichen az, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        if (fall.anliegen().liegenBeiEinerGruppe() && fall.hatText()) {
            fall.ohneWorte().forEach(nr -> setze(fall, nr, true, VON_SELBST, wer));
        }
    }
}
