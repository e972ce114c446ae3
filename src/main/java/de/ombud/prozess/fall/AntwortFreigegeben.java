package de.ombud.prozess.fall;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Beantwortung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("antwortFreigegeben")
@Felder({"freigabe", "freigabehinweis"})
class AntwortFreigegeben implements TaskListener {

    private enum Freigabe {
        FREIGEBEN,
        ZURUECKGEBEN
    }

    private final Beantwortung beantwortung;
    private final Handelnder handelnder;

    AntwortFreigegeben(Beantwortung beantwortung, Handelnder handelnder) {
        this.beantwortung = beantwortung;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Freigabe freigabe =
                werte.pflichtauswahl("freigabe", Freigabe.class, "Bitte freigeben oder mit einem Hinweis zurückgeben.");
        Aktenzeichen fall = Fall.von(task);
        if (freigabe == Freigabe.FREIGEBEN) {
            beantwortung.freigeben(fall, handelnder.name());
        } else {
            beantwortung.antwortZurueckgeben(
                    fall, werte.pflichttext("freigabehinweis", "Bitte sagen, was an der Antwort zu ändern ist."));
        }
        KundenreaktionProzess.FREIGEGEBEN.setzen(task, freigabe == Freigabe.FREIGEBEN);
    }
}
