package de.ombud.eingang;

import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Erfassung;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new case for the same person, made of an earlier one without typing everything again. */
@Component
@Transactional
public class Folgefall {

    /** "Zusage nicht eingehalten" of the Themenkatalog. */
    private static final String ZUSAGE = "V05";

    private final Akten akten;
    private final Zusammenstellung zusammenstellung;
    private final Erfassung erfassung;

    Folgefall(Akten akten, Zusammenstellung zusammenstellung, Erfassung erfassung) {
        this.akten = akten;
        this.zusammenstellung = zusammenstellung;
        this.erfassung = erfassung;
    }

    /**
     * What both sides agreed on is not kept: received now, to the same addressee, answered in the same way.
     *
     * @param wer user name of the recorder
     * @return number of the new case
     */
    public Aktenzeichen zusageNichtEingehalten(Aktenzeichen aus, String schilderung, String wer) {
        Akte akte = akten.lies(aus);
        AnliegenEingabe anliegen = new AnliegenEingabe(Anliegenart.BESCHWERDE, ZUSAGE, schilderung, false, null, null);
        return erfassung.erfassen(zusammenstellung.folge(akte, List.of(anliegen)), wer);
    }
}
