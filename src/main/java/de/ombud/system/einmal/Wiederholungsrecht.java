package de.ombud.system.einmal;

import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;

/** What has to be asked and done before somebody is given the first answer about a case once more. */
public interface Wiederholungsrecht {

    /**
     * @param schluessel under which the first answer was given
     * @throws NichtGefunden where the person may not see the case any more
     */
    void vorDerWiederholung(String aktenzeichen, String schluessel, Angemeldet wer);
}
