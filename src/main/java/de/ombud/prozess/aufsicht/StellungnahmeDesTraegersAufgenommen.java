package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the municipality says about its own benefits. */
@ImModell("stellungnahmeDesTraegersAufgenommen")
class StellungnahmeDesTraegersAufgenommen implements Aufgabenende<StellungnahmeDesTraegersAufgenommen.Formular> {

    record Formular(
            @Feld(pflicht = true) String traeger,
            @Feld(pflicht = true) LocalDate eingegangenAm,

            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String stellungnahme)
            implements Eingabe {}

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeDesTraegersAufgenommen(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        stellungnahmen.traegerHoeren(
                Fall.von(task),
                PetitionProzess.WEG_NR.von(task),
                formular.traeger(),
                formular.eingegangenAm(),
                formular.stellungnahme(),
                handelnder.name());
    }
}
