package de.ombud.prozess.fall;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Freigabe;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Beantwortung;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("antwortFreigegeben")
class AntwortFreigegeben implements Aufgabenende<AntwortFreigegeben.Formular> {

    record Formular(
            @Feld(pflicht = true) Freigabe freigabe,

            @Feld(pflicht = true, wenn = "freigabe=ZURUECKGEBEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String freigabehinweis)
            implements Eingabe {}

    private final Beantwortung beantwortung;
    private final Handelnder handelnder;

    AntwortFreigegeben(Beantwortung beantwortung, Handelnder handelnder) {
        this.beantwortung = beantwortung;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Freigabe freigabe = formular.freigabe();
        Aktenzeichen fall = Fall.von(task);
        if (freigabe == Freigabe.FREIGEBEN) {
            beantwortung.freigeben(fall, handelnder.name());
        } else {
            beantwortung.antwortZurueckgeben(fall, formular.freigabehinweis());
        }
        KundenreaktionProzess.FREIGEGEBEN.setzen(task, freigabe == Freigabe.FREIGEBEN);
    }
}
