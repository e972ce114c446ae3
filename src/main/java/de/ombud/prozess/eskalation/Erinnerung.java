package de.ombud.prozess.eskalation;

import de.ombud.frist.Eskalationsleiter;
import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.schriftverkehr.Erinnerungen;
import de.ombud.vorgang.Akten;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reminds whoever has the case in hand and the group that the ladder names; by mail, with number and date only. */
@ImModell("erinnerung")
public class Erinnerung {

    private final Akten akten;
    private final Beteiligte beteiligte;
    private final Eskalationsleiter leiter;
    private final Erinnerungen erinnerungen;

    Erinnerung(Akten akten, Beteiligte beteiligte, Eskalationsleiter leiter, Erinnerungen erinnerungen) {
        this.akten = akten;
        this.beteiligte = beteiligte;
        this.leiter = leiter;
        this.erinnerungen = erinnerungen;
    }

    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        erinnerungen.senden(
                fall,
                beteiligte.adressen(fall, leiter.gruppe(Stufe.ERINNERUNG)),
                akten.lies(fall).fristen().antwort());
    }
}
