package de.ombud.prozess.versand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Postausgang;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("briefVersandt")
class BriefVersandt implements Aufgabenende<BriefVersandt.Formular> {

    record Formular(@Feld(pflicht = true) LocalDate versandtAm) implements Eingabe {}

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    BriefVersandt(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        postausgang.briefVersandt(VersandProzess.SENDUNG_ID.von(task), formular.versandtAm(), handelnder.name());
    }
}
