package de.ombud.prozess.verbesserung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("massnahmeUmgesetzt")
class MassnahmeUmgesetzt implements Aufgabenende<MassnahmeUmgesetzt.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String vermerk) implements Eingabe {}

    private final Impulse impulse;
    private final Handelnder handelnder;

    MassnahmeUmgesetzt(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        impulse.umsetzen(new Impulsnummer(VerbesserungProzess.IMPULS.von(task)), formular.vermerk(), handelnder.name());
    }
}
