package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The owner accepts the statement or asks again. */
@ImModell("aufsichtsbeschwerdeGewuerdigt")
@Felder({"ausreichend", "wuerdigung"})
class AufsichtsbeschwerdeGewuerdigt implements TaskListener {

    private enum Antwort {
        JA,
        NEIN
    }

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    AufsichtsbeschwerdeGewuerdigt(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        boolean ausreichend =
                werte.pflichtauswahl("ausreichend", Antwort.class, "Bitte angeben, ob die Stellungnahme ausreicht.")
                        == Antwort.JA;
        stellungnahmen.wuerdigen(
                Fall.von(task),
                AufsichtProzess.WEG_NR.von(task),
                ausreichend,
                werte.pflichttext("wuerdigung", "Bitte die Würdigung oder die Nachfrage aufschreiben."),
                handelnder.name());
        AufsichtProzess.AUSREICHEND.setzen(task, ausreichend);
    }
}
