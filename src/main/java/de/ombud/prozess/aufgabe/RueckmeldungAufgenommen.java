package de.ombud.prozess.aufgabe;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.vorgang.Beantwortung;
import de.ombud.vorgang.Rueckmeldungswert;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("rueckmeldungAufgenommen")
@Felder({"rueckmeldung", "rueckmeldungstext"})
class RueckmeldungAufgenommen implements TaskListener {

    private final Beantwortung beantwortung;

    RueckmeldungAufgenommen(Beantwortung beantwortung) {
        this.beantwortung = beantwortung;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Rueckmeldungswert wert = werte.pflichtauswahl(
                "rueckmeldung",
                Rueckmeldungswert.class,
                "Bitte angeben, wie zufrieden die Person mit der Antwort ist.");
        beantwortung.rueckmeldungAufnehmen(Fall.von(task), wert, werte.text("rueckmeldungstext"));
    }
}
