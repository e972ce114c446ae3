package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Datenpannen;
import de.ombud.datenpanne.JaNein;
import de.ombud.datenpanne.Pannenbewertung;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The data protection officer says whether a breach has to be reported and whom it endangers. */
@ImModell("datenpanneBewertet")
@Felder({"bekanntSeit", "sachverhalt", "meldepflichtig", "hohesRisiko", "begruendung"})
class DatenpanneBewertet implements TaskListener {

    private final Datenpannen datenpannen;
    private final Handelnder handelnder;

    DatenpanneBewertet(Datenpannen datenpannen, Handelnder handelnder) {
        this.datenpannen = datenpannen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Pannenbewertung bewertung = new Pannenbewertung(
                werte.zeitpunkt("bekanntSeit").orElse(null),
                werte.text("sachverhalt"),
                werte.auswahl("meldepflichtig", JaNein.class).orElse(null),
                werte.auswahl("hohesRisiko", JaNein.class).orElse(null),
                werte.text("begruendung"));
        datenpannen.bewerten(Fall.von(task), DatenpanneProzess.WEG_NR.von(task), bewertung, handelnder.name());
        if (bewertung.bekanntSeit() != null) {
            DatenpanneProzess.BEKANNT.setzen(task, Date.from(bewertung.bekanntSeit()));
        }
        DatenpanneProzess.MELDUNG_NOETIG.setzen(task, bewertung.meldungNoetig());
        DatenpanneProzess.BENACHRICHTIGUNG_NOETIG.setzen(task, bewertung.benachrichtigungNoetig());
    }
}
