package de.ombud.prozess.vermittlung;

import de.ombud.eingang.Folgefall;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** With one step KRM makes a new Kundenreaktion of it. */
@ImModell("nichteinhaltungAufgegriffen")
@Felder({"weiteresVorgehen", "schilderung"})
class NichteinhaltungAufgegriffen implements TaskListener {

    private enum Vorgehen {
        NEUE_KUNDENREAKTION,
        KEINES
    }

    private final Folgefall folgefall;
    private final Handelnder handelnder;

    NichteinhaltungAufgegriffen(Folgefall folgefall, Handelnder handelnder) {
        this.folgefall = folgefall;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Vorgehen vorgehen =
                werte.pflichtauswahl("weiteresVorgehen", Vorgehen.class, "Bitte angeben, was jetzt geschieht.");
        if (vorgehen == Vorgehen.NEUE_KUNDENREAKTION) {
            String schilderung = werte.pflichttext("schilderung", "Bitte schildern, was nicht eingehalten wurde.");
            folgefall.zusageNichtEingehalten(Fall.von(task), schilderung, handelnder.name());
        }
    }
}
