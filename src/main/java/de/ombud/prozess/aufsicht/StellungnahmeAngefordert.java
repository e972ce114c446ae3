package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Anforderung;
import de.ombud.aufsicht.Stelle;
import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The owner of a way says who is to answer, and whom the complaint is about. */
@ImModell("stellungnahmeAngefordert")
class StellungnahmeAngefordert implements Aufgabenende<StellungnahmeAngefordert.Formular> {

    record Formular(
            @Feld(pflicht = true) Stelle stelle,
            @Feld(laenge = 64) String betroffene,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String frage)
            implements Eingabe {}

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeAngefordert(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Stelle stelle = formular.stelle();
        stellungnahmen.anfordern(
                Fall.von(task),
                StellungnahmeProzess.WEG_NR.von(task),
                new Anforderung(stelle, formular.betroffene(), formular.frage()),
                handelnder.name());
        StellungnahmeProzess.STELLE.setzen(task, stelle.gruppe());
    }
}
