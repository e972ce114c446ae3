package de.ombud.prozess.verbesserung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("massnahmeUmgesetzt")
@Felder("vermerk")
class MassnahmeUmgesetzt implements TaskListener {

    private final Impulse impulse;
    private final Handelnder handelnder;

    MassnahmeUmgesetzt(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        impulse.umsetzen(
                new Impulsnummer(VerbesserungProzess.IMPULS.von(task)),
                werte.pflichttext("vermerk", "Bitte kurz festhalten, was getan wurde."),
                handelnder.name());
    }
}
