package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.aufsicht.Versandweg;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The statement has left the house. */
@ImModell("stellungnahmeVersandt")
class StellungnahmeVersandt implements Aufgabenende<StellungnahmeVersandt.Formular> {

    record Formular(
            @Feld(pflicht = true) LocalDate versandtAm,
            @Feld(pflicht = true) Versandweg versandweg,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String versandvermerk)
            implements Eingabe {}

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeVersandt(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        stellungnahmen.versandt(
                Fall.von(task),
                PetitionProzess.WEG_NR.von(task),
                formular.versandtAm(),
                formular.versandweg(),
                formular.versandvermerk(),
                handelnder.name());
    }
}
