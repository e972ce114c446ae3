package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Nothing goes to a superior office without a release. */
@ImModell("stellungnahmeFreigegeben")
@Felder({"freigabe", "freigabehinweis"})
class StellungnahmeFreigegeben implements TaskListener {

    private enum Freigabe {
        FREIGEBEN,
        ZURUECKGEBEN
    }

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeFreigegeben(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Freigabe freigabe =
                werte.pflichtauswahl("freigabe", Freigabe.class, "Bitte freigeben oder mit einem Hinweis zurückgeben.");
        Aktenzeichen fall = Fall.von(task);
        int weg = PetitionProzess.WEG_NR.von(task);
        if (freigabe == Freigabe.FREIGEBEN) {
            stellungnahmen.freigeben(fall, weg, handelnder.name());
        } else {
            String hinweis = werte.pflichttext("freigabehinweis", "Bitte sagen, was zu ändern ist.");
            stellungnahmen.zurueckgeben(fall, weg, hinweis, handelnder.name());
        }
        PetitionProzess.FREIGEGEBEN.setzen(task, freigabe == Freigabe.FREIGEBEN);
    }
}
