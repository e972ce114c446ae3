package de.ombud.prozess.verbesserung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import de.ombud.verbesserung.Wirksamkeit;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Somebody looked whether a measure helped. */
@ImModell("wirksamkeitGeprueft")
@Felder({"wirkung", "befund"})
class WirksamkeitGeprueft implements TaskListener {

    private final Impulse impulse;
    private final Handelnder handelnder;

    WirksamkeitGeprueft(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Wirksamkeit wirksamkeit =
                werte.pflichtauswahl("wirkung", Wirksamkeit.class, "Bitte angeben, ob die Maßnahme gewirkt hat.");
        impulse.pruefen(
                new Impulsnummer(VerbesserungProzess.IMPULS.von(task)),
                wirksamkeit,
                werte.pflichttext("befund", "Bitte begründen, woran Sie das sehen."),
                handelnder.name());
        VerbesserungProzess.WIRKSAMKEIT.setzen(task, wirksamkeit.name());
    }
}
