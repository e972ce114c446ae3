package de.ombud.prozess.datenpanne;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Benachrichtigungen;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells those who lead at once that there is a data breach; by mail, with the number only. */
@ImModell("datenpannenhinweis")
public class Datenpannenhinweis {

    private final Benachrichtigungen benachrichtigungen;

    Datenpannenhinweis(Benachrichtigungen benachrichtigungen) {
        this.benachrichtigungen = benachrichtigungen;
    }

    /** By a process of its own, which a quick end of the way does not take along. */
    public void senden(DelegateExecution execution) {
        benachrichtigungen.anstossen(
                Fall.von(execution),
                DatenpanneProzess.LEITUNG.von(execution),
                Anlass.DATENPANNE,
                DatenpanneProzess.WEG_NR.von(execution).toString());
    }
}
