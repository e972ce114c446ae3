package de.ombud.prozess.anliegen;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells whoever works on an Anliegen that an addition was passed on to them; by mail, with the number only. */
@ImModell("weitergabehinweis")
public class Weitergabehinweis {

    private final Beteiligte beteiligte;
    private final Erinnerungen erinnerungen;

    Weitergabehinweis(Beteiligte beteiligte, Erinnerungen erinnerungen) {
        this.beteiligte = beteiligte;
        this.erinnerungen = erinnerungen;
    }

    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        int nr = WeitergabeProzess.ANLIEGEN_NR.von(execution);
        erinnerungen.hinweisen(
                fall, execution.getProcessInstanceId(), beteiligte.amAnliegen(fall, nr), Anlass.NACHTRAG);
    }
}
