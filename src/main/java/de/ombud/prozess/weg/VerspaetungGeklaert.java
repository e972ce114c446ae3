package de.ombud.prozess.weg;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.weg.Wege;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who leads says what happens with a special way that is late. */
@ImModell("verspaetungGeklaert")
@Felder("massnahme")
class VerspaetungGeklaert implements TaskListener {

    private final Wege wege;
    private final Handelnder handelnder;

    VerspaetungGeklaert(Wege wege, Handelnder handelnder) {
        this.wege = wege;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        String massnahme = werte.pflichttext("massnahme", "Bitte angeben, was jetzt geschieht.");
        wege.vermerken(
                Fall.von(task),
                WegfristProzess.WEG_NR.von(task),
                "VERSPAETUNG_GEKLAERT",
                List.of(),
                massnahme,
                handelnder.name());
    }
}
