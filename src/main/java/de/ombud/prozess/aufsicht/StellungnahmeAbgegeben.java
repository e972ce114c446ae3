package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Who was asked answers. */
@ImModell("stellungnahmeAbgegeben")
class StellungnahmeAbgegeben implements Aufgabenende<StellungnahmeAbgegeben.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String stellungnahme) implements Eingabe {}

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeAbgegeben(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        stellungnahmen.abgeben(
                Fall.von(task), StellungnahmeProzess.WEG_NR.von(task), formular.stellungnahme(), handelnder.name());
    }
}
