package de.ombud.prozess.anliegen;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.fall.Bearbeitung;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The Teamleitung has told those who are praised. */
@ImModell("lobWeitergegeben")
class LobWeitergegeben implements Aufgabenende<LobWeitergegeben.Formular> {

    record Formular(
            @Feld(pflicht = true) String lobempfaenger,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String lobvermerk)
            implements Eingabe {}

    private final Bearbeitung bearbeitung;
    private final Handelnder handelnder;

    LobWeitergegeben(Bearbeitung bearbeitung, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        bearbeitung.lobWeitergeben(
                Fall.von(task),
                AnliegenProzess.ANLIEGEN_NR.von(task),
                formular.lobempfaenger(),
                formular.lobvermerk(),
                handelnder.name());
    }
}
