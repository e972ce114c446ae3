package de.ombud.prozess.anliegen;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.fall.Bearbeitung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The Teamleitung has told those who are praised. */
@ImModell("lobWeitergegeben")
@Felder({"lobempfaenger", "lobvermerk"})
class LobWeitergegeben implements TaskListener {

    private final Bearbeitung bearbeitung;
    private final Handelnder handelnder;

    LobWeitergegeben(Bearbeitung bearbeitung, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        bearbeitung.lobWeitergeben(
                Fall.von(task),
                AnliegenProzess.ANLIEGEN_NR.von(task),
                werte.pflichttext("lobempfaenger", "Bitte angeben, an wen Sie das Lob weitergegeben haben."),
                werte.text("lobvermerk"),
                handelnder.name());
    }
}
