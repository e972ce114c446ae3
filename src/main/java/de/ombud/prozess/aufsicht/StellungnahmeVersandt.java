package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.aufsicht.Versandweg;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The statement has left the house. */
@ImModell("stellungnahmeVersandt")
@Felder({"versandtAm", "versandweg", "versandvermerk"})
class StellungnahmeVersandt implements TaskListener {

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeVersandt(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        stellungnahmen.versandt(
                Fall.von(task),
                PetitionProzess.WEG_NR.von(task),
                werte.pflichtdatum("versandtAm", "Bitte angeben, wann die Stellungnahme versandt wurde."),
                werte.pflichtauswahl("versandweg", Versandweg.class, "Bitte angeben, wie sie versandt wurde."),
                werte.text("versandvermerk"),
                handelnder.name());
    }
}
