package de.ombud.prozess.fall;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Beantwortung;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("rueckmeldungAufgenommen")
@Felder({"rueckmeldung", "rueckmeldungstext"})
class RueckmeldungAufgenommen implements TaskListener {

    private final Beantwortung beantwortung;
    private final Hinweise hinweise;

    RueckmeldungAufgenommen(Beantwortung beantwortung, Hinweise hinweise) {
        this.beantwortung = beantwortung;
        this.hinweise = hinweise;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Rueckmeldungswert wert = werte.pflichtauswahl(
                "rueckmeldung",
                Rueckmeldungswert.class,
                "Bitte angeben, wie zufrieden die Person mit der Antwort ist.");
        Aktenzeichen fall = Fall.von(task);
        String text = werte.text("rueckmeldungstext");
        beantwortung.rueckmeldungAufnehmen(fall, wert, text);
        hinweise.suche(fall, text);
        // said here and not at the end of the transaction: the close comes with this step and would be faster
        KundenreaktionProzess.HINWEISE_OFFEN.setzen(task.getExecution(), (int)
                hinweise.zu(fall).stream().filter(Fallhinweis::istOffen).count());
    }
}
