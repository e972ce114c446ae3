package de.ombud.prozess.weg;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.weg.Wege;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Who leads says what happens with a special way that is late. */
@ImModell("verspaetungGeklaert")
class VerspaetungGeklaert implements Aufgabenende<VerspaetungGeklaert.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String massnahme) implements Eingabe {}

    private final Wege wege;
    private final Handelnder handelnder;

    VerspaetungGeklaert(Wege wege, Handelnder handelnder) {
        this.wege = wege;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        String massnahme = formular.massnahme();
        wege.vermerken(
                Fall.von(task),
                WegfristProzess.WEG_NR.von(task),
                "VERSPAETUNG_GEKLAERT",
                List.of(),
                massnahme,
                handelnder.name());
    }
}
