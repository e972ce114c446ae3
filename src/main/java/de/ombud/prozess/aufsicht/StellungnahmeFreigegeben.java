package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Freigabe;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Nothing goes to a superior office without a release. */
@ImModell("stellungnahmeFreigegeben")
class StellungnahmeFreigegeben implements Aufgabenende<StellungnahmeFreigegeben.Formular> {

    record Formular(
            @Feld(pflicht = true) Freigabe freigabe,

            @Feld(pflicht = true, wenn = "freigabe=ZURUECKGEBEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String freigabehinweis)
            implements Eingabe {}

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    StellungnahmeFreigegeben(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Freigabe freigabe = formular.freigabe();
        Aktenzeichen fall = Fall.von(task);
        int weg = PetitionProzess.WEG_NR.von(task);
        if (freigabe == Freigabe.FREIGEBEN) {
            stellungnahmen.freigeben(fall, weg, handelnder.name());
        } else {
            String hinweis = formular.freigabehinweis();
            stellungnahmen.zurueckgeben(fall, weg, hinweis, handelnder.name());
        }
        PetitionProzess.FREIGEGEBEN.setzen(task, freigabe == Freigabe.FREIGEBEN);
    }
}
