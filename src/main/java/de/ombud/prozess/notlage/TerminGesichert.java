package de.ombud.prozess.notlage;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.notlage.Notlagen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The leadership says what was done before the power is cut or the bailiff comes. */
@ImModell("terminGesichert")
class TerminGesichert implements Aufgabenende<TerminGesichert.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String massnahme) implements Eingabe {}

    private final Notlagen notlagen;
    private final Handelnder handelnder;

    TerminGesichert(Notlagen notlagen, Handelnder handelnder) {
        this.notlagen = notlagen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        String massnahme = formular.massnahme();
        notlagen.terminSichern(Fall.von(task), NotlageProzess.WEG_NR.von(task), massnahme, handelnder.name());
    }
}
