package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Whoever is impartial takes the mediation over by saying so. */
@ImModell("befangenheitGeprueft")
@Felder({"befangenheit", "befangenheitsgrund"})
class BefangenheitGeprueft implements TaskListener {

    private enum Befangenheit {
        UNBEFANGEN,
        BEFANGEN
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    BefangenheitGeprueft(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Befangenheit befangenheit = werte.pflichtauswahl(
                "befangenheit", Befangenheit.class, "Bitte angeben, ob Sie neutral vermitteln können.");
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        if (befangenheit == Befangenheit.BEFANGEN) {
            vermittlungen.befangenErklaeren(fall, weg, werte.text("befangenheitsgrund"), handelnder.name());
        } else {
            vermittlungen.unbefangenErklaeren(fall, weg, handelnder.name());
        }
        VermittlungProzess.BEFANGEN.setzen(task, befangenheit == Befangenheit.BEFANGEN);
    }
}
