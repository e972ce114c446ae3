package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Beteiligte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells the side of the Jobcenter that there will be no mediation, or that it is over; by mail, with the number only. */
@ImModell("vermittlungshinweis")
public class Vermittlungshinweis {

    private final Beteiligte beteiligte;
    private final Erinnerungen erinnerungen;

    Vermittlungshinweis(Beteiligte beteiligte, Erinnerungen erinnerungen) {
        this.beteiligte = beteiligte;
        this.erinnerungen = erinnerungen;
    }

    public void absagen(DelegateExecution execution) {
        hinweisen(execution, Anlass.VERMITTLUNG_ABGESAGT);
    }

    public void beendet(DelegateExecution execution) {
        hinweisen(execution, Anlass.VERMITTLUNG_BEENDET);
    }

    private void hinweisen(DelegateExecution execution, Anlass anlass) {
        Aktenzeichen fall = Fall.von(execution);
        erinnerungen.hinweisen(
                fall,
                VermittlungProzess.WEG_NR.von(execution).toString(),
                beteiligte.adressen(fall, Gruppe.TEAMLEITUNG.id()),
                anlass);
    }
}
