package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Datenpannen;
import de.ombud.datenpanne.Pannenmeldung;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The breach is reported to the authority. */
@ImModell("datenpanneGemeldet")
class DatenpanneGemeldet implements Aufgabenende<DatenpanneGemeldet.Formular> {

    record Formular(
            @Feld(pflicht = true) Instant gemeldetAm,
            @Feld(pflicht = true) String meldezeichen,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String verspaetungsgrund)
            implements Eingabe {}

    private final Datenpannen datenpannen;
    private final Pannenuhr uhr;
    private final Handelnder handelnder;

    DatenpanneGemeldet(Datenpannen datenpannen, Pannenuhr uhr, Handelnder handelnder) {
        this.datenpannen = datenpannen;
        this.uhr = uhr;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Pannenmeldung meldung =
                new Pannenmeldung(formular.gemeldetAm(), formular.meldezeichen(), formular.verspaetungsgrund());
        datenpannen.melden(
                Fall.von(task),
                DatenpanneProzess.WEG_NR.von(task),
                meldung,
                uhr.meldenBis(task).toInstant(),
                handelnder.name());
    }
}
