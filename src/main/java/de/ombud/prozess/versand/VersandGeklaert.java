package de.ombud.prozess.versand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Versandentscheidung;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Nobody knows whether the mail arrived: a person decides whether it goes again. */
@ImModell("versandGeklaert")
class VersandGeklaert implements Aufgabenende<VersandGeklaert.Formular> {

    record Formular(@Feld(pflicht = true) Versandentscheidung versandentscheidung) implements Eingabe {}

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    VersandGeklaert(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Versandentscheidung entscheidung = formular.versandentscheidung();
        boolean erneut = postausgang.klaeren(VersandProzess.SENDUNG_ID.von(task), entscheidung, handelnder.name());
        VersandProzess.ERNEUT_SENDEN.setzen(task, erneut);
    }
}
