package de.ombud.prozess.versand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Postausgang;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("telefonischMitgeteilt")
class TelefonischMitgeteilt implements Aufgabenende<TelefonischMitgeteilt.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String gespraechsvermerk) implements Eingabe {}

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    TelefonischMitgeteilt(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        postausgang.telefonischMitgeteilt(
                VersandProzess.SENDUNG_ID.von(task), formular.gespraechsvermerk(), handelnder.name());
    }
}
