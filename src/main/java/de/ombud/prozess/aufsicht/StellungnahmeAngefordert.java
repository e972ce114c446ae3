package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Anforderung;
import de.ombud.aufsicht.Stelle;
import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The owner of a way says who is to answer, and whom the complaint is about. */
@ImModell("stellungnahmeAngefordert")
@Felder({"stelle", "betroffene", "frage"})
class StellungnahmeAngefordert implements TaskListener {

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeAngefordert(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Stelle stelle = werte.pflichtauswahl("stelle", Stelle.class, "Bitte angeben, wer Stellung nehmen soll.");
        stellungnahmen.anfordern(
                Fall.von(task),
                StellungnahmeProzess.WEG_NR.von(task),
                new Anforderung(stelle, werte.text("betroffene"), werte.text("frage")),
                handelnder.name());
        StellungnahmeProzess.STELLE.setzen(task, stelle.gruppe());
    }
}
