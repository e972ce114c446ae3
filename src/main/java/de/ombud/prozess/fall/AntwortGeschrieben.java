package de.ombud.prozess.fall;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.textbaustein.Luecken;
import de.ombud.vorgang.fall.Beantwortung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("antwortGeschrieben")
@Felder("antworttext")
class AntwortGeschrieben implements TaskListener {

    private final Beantwortung beantwortung;
    private final Handelnder handelnder;

    AntwortGeschrieben(Beantwortung beantwortung, Handelnder handelnder) {
        this.beantwortung = beantwortung;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        String text = werte.pflichttext("antworttext", "Bitte die Antwort an die Person schreiben.");
        Luecken.pruefe("antworttext", text);
        boolean freigabeNoetig = beantwortung.antwortSchreiben(Fall.von(task), text, handelnder.name());
        KundenreaktionProzess.FREIGABE_NOETIG.setzen(task, freigabeNoetig);
    }
}
