package de.ombud.prozess.notlage;

import de.ombud.frist.Notlagefristen;
import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Beteiligte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reminds whoever has an emergency before them and the group that its ladder names; by mail, with the number only. */
@ImModell("notlageerinnerung")
public class Notlageerinnerung {

    private final Beteiligte beteiligte;
    private final Notlagefristen leiter;
    private final Erinnerungen erinnerungen;

    Notlageerinnerung(Beteiligte beteiligte, Notlagefristen leiter, Erinnerungen erinnerungen) {
        this.beteiligte = beteiligte;
        this.leiter = leiter;
        this.erinnerungen = erinnerungen;
    }

    /** Late as well: as long as nobody averted it, those who have it before them want to know, whoever else was told meanwhile. */
    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        erinnerungen.hinweisen(
                fall,
                NotlageProzess.WEG_NR.von(execution).toString(),
                beteiligte.anDerAufgabe(fall, NotlageProzess.NOTLAGE_ABWENDEN, leiter.gruppe(Stufe.ERINNERUNG)),
                Anlass.NOTLAGE);
    }
}
