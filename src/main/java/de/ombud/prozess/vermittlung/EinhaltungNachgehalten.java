package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Nachschauwert;
import de.ombud.vermittlung.Vermittlungen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("einhaltungNachgehalten")
@Felder({"nachschau", "nachschauvermerk"})
class EinhaltungNachgehalten implements TaskListener {

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EinhaltungNachgehalten(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Nachschauwert wert = werte.pflichtauswahl(
                "nachschau", Nachschauwert.class, "Bitte angeben, ob die Vereinbarung eingehalten wird.");
        String vermerk = wert == Nachschauwert.NICHT_EINGEHALTEN
                ? werte.pflichttext("nachschauvermerk", "Bitte festhalten, was nicht eingehalten wird.")
                : werte.text("nachschauvermerk");
        vermittlungen.nachschauen(
                Fall.von(task), VermittlungNachschauProzess.WEG_NR.von(task), wert, vermerk, handelnder.name());
        VermittlungNachschauProzess.NACHSCHAU.setzen(task, wert.name());
    }
}
