package de.ombud.prozess.datenpanne;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Beteiligte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells those who lead at once that there is a data breach; by mail, with the number only. */
@ImModell("datenpannenhinweis")
public class Datenpannenhinweis {

    private final Beteiligte beteiligte;
    private final Erinnerungen erinnerungen;

    Datenpannenhinweis(Beteiligte beteiligte, Erinnerungen erinnerungen) {
        this.beteiligte = beteiligte;
        this.erinnerungen = erinnerungen;
    }

    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        erinnerungen.hinweisen(
                fall,
                DatenpanneProzess.WEG_NR.von(execution).toString(),
                beteiligte.inDerGruppe(fall, DatenpanneProzess.LEITUNG.von(execution)),
                Anlass.DATENPANNE);
    }
}
