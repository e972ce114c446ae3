package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Eignungspruefung;
import de.ombud.vermittlung.Vermittlungen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("eignungGeprueft")
class EignungGeprueft implements Aufgabenende<EignungGeprueft.Formular> {

    record Formular(
            @Feld(pflicht = true) JaNein geeignet,

            @Feld(pflicht = true, wenn = "geeignet=NEIN", laenge = Feld.VERMERK, mehrzeilig = true)
            String eignungsgrund,

            @Feld boolean notlage,
            @Feld LocalDate notlagetermin)
            implements Eingabe {}

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EignungGeprueft(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        JaNein eignung = formular.geeignet();
        boolean notlage = formular.notlage();
        Eignungspruefung pruefung = new Eignungspruefung(
                eignung == JaNein.JA, formular.eignungsgrund(), notlage, notlage ? formular.notlagetermin() : null);
        vermittlungen.eignungFeststellen(
                Fall.von(task), VermittlungProzess.WEG_NR.von(task), pruefung, handelnder.name());
        VermittlungProzess.GEEIGNET.setzen(task, pruefung.geeignet());
    }
}
