package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What the municipality says about its own benefits. */
@ImModell("stellungnahmeDesTraegersAufgenommen")
@Felder({"traeger", "eingegangenAm", "stellungnahme"})
class StellungnahmeDesTraegersAufgenommen implements TaskListener {

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeDesTraegersAufgenommen(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        stellungnahmen.traegerHoeren(
                Fall.von(task),
                PetitionProzess.WEG_NR.von(task),
                werte.pflichttext("traeger", "Bitte die Stelle des kommunalen Trägers angeben."),
                werte.pflichtdatum("eingegangenAm", "Bitte angeben, wann die Stellungnahme eingegangen ist."),
                werte.pflichttext("stellungnahme", "Bitte die Stellungnahme festhalten."),
                handelnder.name());
    }
}
