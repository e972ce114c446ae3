package de.ombud.prozess.anliegen;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.fall.Bearbeitung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("zustaendigkeitEntschieden")
@Felder({"entschiedenerBereich", "begruendung"})
class ZustaendigkeitEntschieden implements TaskListener {

    private final Bearbeitung bearbeitung;
    private final Handelnder handelnder;

    ZustaendigkeitEntschieden(Bearbeitung bearbeitung, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Bereich bereich = werte.pflichtauswahl(
                "entschiedenerBereich", Bereich.class, "Bitte den Bereich bestimmen, der das Anliegen bearbeitet.");
        String grund = werte.pflichttext("begruendung", "Bitte die Entscheidung begründen.");
        bearbeitung.zustaendigkeitEntscheiden(
                Fall.von(task), AnliegenProzess.ANLIEGEN_NR.von(task), bereich, grund, handelnder.name());
    }
}
