package de.ombud.prozess.verbesserung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The leadership says what happens with a measure that is late, and until when. */
@ImModell("verzugGeklaert")
class VerzugGeklaert implements Aufgabenende<VerzugGeklaert.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String massnahme,

            @Feld(pflicht = true) LocalDate faelligBis)
            implements Eingabe {}

    private final Impulse impulse;
    private final Handelnder handelnder;

    VerzugGeklaert(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        impulse.verzugKlaeren(
                new Impulsnummer(VerbesserungProzess.IMPULS.von(task)),
                formular.massnahme(),
                formular.faelligBis(),
                handelnder.name());
    }
}
