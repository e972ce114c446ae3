package de.ombud.prozess.verbesserung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The leadership says what happens with a measure that is late, and until when. */
@ImModell("verzugGeklaert")
@Felder({"massnahme", "faelligBis"})
class VerzugGeklaert implements TaskListener {

    private final Impulse impulse;
    private final Handelnder handelnder;

    VerzugGeklaert(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        impulse.verzugKlaeren(
                new Impulsnummer(VerbesserungProzess.IMPULS.von(task)),
                werte.pflichttext("massnahme", "Bitte angeben, was jetzt geschieht."),
                werte.pflichtdatum("faelligBis", "Bitte einen neuen Termin nennen."),
                handelnder.name());
    }
}
