package de.ombud.prozess.rueckruf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.rueckruf.NeuerVersuch;
import de.ombud.rueckruf.Rueckrufe;
import de.ombud.rueckruf.Rueckrufnummer;
import de.ombud.rueckruf.Rueckrufstand;
import de.ombud.rueckruf.Versuchsausgang;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Somebody called, whether in time or to make up for a missed call, and says what came of it. */
@ImModell("rueckrufVersucht")
class RueckrufVersucht implements Aufgabenende<RueckrufVersucht.Formular> {

    record Formular(
            @Feld(pflicht = true) Versuchsausgang ausgang,
            @Feld(pflicht = true, wenn = "ausgang=SPAETER") LocalDate erneutAm,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String notiz,
            @Feld(sonst = "NEIN") JaNein beschwerde)
            implements Eingabe {}

    private final Rueckrufe rueckrufe;
    private final Handelnder handelnder;
    private final Clock uhr;

    RueckrufVersucht(Rueckrufe rueckrufe, Handelnder handelnder, Clock uhr) {
        this.rueckrufe = rueckrufe;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Versuchsausgang ausgang = formular.ausgang();
        Instant erneutAm = ausgang == Versuchsausgang.SPAETER ? Ortszeit.endeVon(formular.erneutAm()) : null;
        boolean beschwerde = formular.beschwerde() == JaNein.JA;
        Rueckrufstand stand = rueckrufe.versuchen(
                new Rueckrufnummer(RueckrufProzess.RUECKRUF.von(task)),
                new NeuerVersuch(
                        ausgang, uhr.instant().truncatedTo(ChronoUnit.MICROS), erneutAm, formular.notiz(), beschwerde),
                handelnder.name());
        RueckrufProzess.RUECKRUFSTAND.setzen(task, stand.name());
    }
}
