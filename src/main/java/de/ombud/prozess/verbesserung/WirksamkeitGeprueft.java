package de.ombud.prozess.verbesserung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import de.ombud.verbesserung.Wirksamkeit;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Somebody looked whether a measure helped. */
@ImModell("wirksamkeitGeprueft")
class WirksamkeitGeprueft implements Aufgabenende<WirksamkeitGeprueft.Formular> {

    record Formular(
            @Feld(pflicht = true) Wirksamkeit wirkung,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String befund)
            implements Eingabe {}

    private final Impulse impulse;
    private final Handelnder handelnder;

    WirksamkeitGeprueft(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Wirksamkeit wirksamkeit = formular.wirkung();
        impulse.pruefen(
                new Impulsnummer(VerbesserungProzess.IMPULS.von(task)),
                wirksamkeit,
                formular.befund(),
                handelnder.name());
        VerbesserungProzess.WIRKSAMKEIT.setzen(task, wirksamkeit.name());
    }
}
