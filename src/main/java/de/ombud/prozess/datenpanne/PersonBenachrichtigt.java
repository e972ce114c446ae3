package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Benachrichtigung;
import de.ombud.datenpanne.Datenpannen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The person whose data it were knows of the breach. */
@ImModell("personBenachrichtigt")
@Felder({"benachrichtigtAm", "benachrichtigtDurch", "vermerk"})
class PersonBenachrichtigt implements TaskListener {

    private final Datenpannen datenpannen;
    private final Handelnder handelnder;

    PersonBenachrichtigt(Datenpannen datenpannen, Handelnder handelnder) {
        this.datenpannen = datenpannen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Benachrichtigung benachrichtigung = new Benachrichtigung(
                werte.pflichtzeitpunkt("benachrichtigtAm", "Bitte angeben, wann die Person benachrichtigt wurde."),
                werte.auswahl("benachrichtigtDurch", Benachrichtigung.Durch.class)
                        .orElse(null),
                werte.text("vermerk"));
        datenpannen.benachrichtigen(
                Fall.von(task), DatenpanneProzess.WEG_NR.von(task), benachrichtigung, handelnder.name());
    }
}
