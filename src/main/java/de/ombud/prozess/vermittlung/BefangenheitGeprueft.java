package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Whoever is impartial takes the mediation over by saying so. */
@ImModell("befangenheitGeprueft")
class BefangenheitGeprueft implements Aufgabenende<BefangenheitGeprueft.Formular> {

    record Formular(
            @Feld(pflicht = true) Befangenheit befangenheit,

            @Feld(pflicht = true, wenn = "befangenheit=BEFANGEN", laenge = Feld.GRUND, mehrzeilig = true)
            String befangenheitsgrund)
            implements Eingabe {}

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
    public void beende(DelegateTask task, Formular formular) {
        Befangenheit befangenheit = formular.befangenheit();
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        if (befangenheit == Befangenheit.BEFANGEN) {
            vermittlungen.befangenErklaeren(fall, weg, formular.befangenheitsgrund(), handelnder.name());
        } else {
            vermittlungen.unbefangenErklaeren(fall, weg, handelnder.name());
        }
        VermittlungProzess.BEFANGEN.setzen(task, befangenheit == Befangenheit.BEFANGEN);
    }
}
