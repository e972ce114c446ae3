package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Datenpannen;
import de.ombud.datenpanne.JaNein;
import de.ombud.datenpanne.Pannenbewertung;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The data protection officer says whether a breach has to be reported and whom it endangers. */
@ImModell("datenpanneBewertet")
class DatenpanneBewertet implements Aufgabenende<DatenpanneBewertet.Formular> {

    record Formular(
            @Feld Instant bekanntSeit,

            @Feld(pflicht = true, laenge = 8000, mehrzeilig = true)
            String sachverhalt,

            @Feld(pflicht = true) JaNein meldepflichtig,

            @Feld(pflicht = true, wenn = "meldepflichtig=JA")
            JaNein hohesRisiko,

            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String begruendung)
            implements Eingabe {}

    private final Datenpannen datenpannen;
    private final Handelnder handelnder;

    DatenpanneBewertet(Datenpannen datenpannen, Handelnder handelnder) {
        this.datenpannen = datenpannen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Pannenbewertung bewertung = new Pannenbewertung(
                formular.bekanntSeit(),
                formular.sachverhalt(),
                formular.meldepflichtig(),
                formular.hohesRisiko(),
                formular.begruendung());
        datenpannen.bewerten(Fall.von(task), DatenpanneProzess.WEG_NR.von(task), bewertung, handelnder.name());
        if (bewertung.bekanntSeit() != null) {
            DatenpanneProzess.BEKANNT.setzen(task, Date.from(bewertung.bekanntSeit()));
        }
        DatenpanneProzess.MELDUNG_NOETIG.setzen(task, bewertung.meldungNoetig());
        DatenpanneProzess.BENACHRICHTIGUNG_NOETIG.setzen(task, bewertung.benachrichtigungNoetig());
    }
}
