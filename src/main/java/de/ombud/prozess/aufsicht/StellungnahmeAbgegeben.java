package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who was asked answers. */
@ImModell("stellungnahmeAbgegeben")
@Felder("stellungnahme")
class StellungnahmeAbgegeben implements TaskListener {

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeAbgegeben(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        stellungnahmen.abgeben(
                Fall.von(task),
                StellungnahmeProzess.WEG_NR.von(task),
                werte.pflichttext("stellungnahme", "Bitte die Stellungnahme schreiben."),
                handelnder.name());
    }
}
