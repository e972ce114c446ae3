package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Datenpannen;
import de.ombud.datenpanne.Pannenmeldung;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The breach is reported to the authority. */
@ImModell("datenpanneGemeldet")
@Felder({"gemeldetAm", "meldezeichen", "verspaetungsgrund"})
class DatenpanneGemeldet implements TaskListener {

    private final Datenpannen datenpannen;
    private final Pannenuhr uhr;
    private final Handelnder handelnder;

    DatenpanneGemeldet(Datenpannen datenpannen, Pannenuhr uhr, Handelnder handelnder) {
        this.datenpannen = datenpannen;
        this.uhr = uhr;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Pannenmeldung meldung = new Pannenmeldung(
                werte.pflichtzeitpunkt("gemeldetAm", "Bitte angeben, wann gemeldet wurde."),
                werte.text("meldezeichen"),
                werte.text("verspaetungsgrund"));
        datenpannen.melden(
                Fall.von(task),
                DatenpanneProzess.WEG_NR.von(task),
                meldung,
                uhr.meldenBis(task).toInstant(),
                handelnder.name());
    }
}
