package de.ombud.zustaendigkeit;

import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;

/** Who owns an Anliegen, as zustaendigkeit.dmn says; implemented by the room that knows the decision engine. */
public interface Zustaendigkeitsregel {

    /**
     * @param thema a code of the Themenkatalog
     * @throws IllegalStateException where the table has no answer: a fault of the table, not of the input
     */
    Bereich bereich(String thema, Anliegenart art, Adressat adressat);

    /** Id of the group that works on such an Anliegen in this area. Errors as above. */
    String gruppe(Bereich bereich, String thema, Anliegenart art, Adressat adressat, Reaktionsart reaktionsart);
}
