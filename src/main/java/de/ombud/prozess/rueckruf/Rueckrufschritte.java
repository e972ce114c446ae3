package de.ombud.prozess.rueckruf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
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
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The dates of a promised call and the step that nobody takes: that it is missed. */
@ImModell("rueckrufschritte")
public class Rueckrufschritte {

    private final Rueckrufe rueckrufe;
    private final Handelnder handelnder;
    private final Clock uhr;

    Rueckrufschritte(Rueckrufe rueckrufe, Handelnder handelnder, Clock uhr) {
        this.rueckrufe = rueckrufe;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    record RueckrufVersucht(
            @Feld(pflicht = true) Versuchsausgang ausgang,
            @Feld(pflicht = true, wenn = "ausgang=SPAETER") LocalDate erneutAm,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String notiz,
            @Feld(sonst = "NEIN") JaNein beschwerde)
            implements Eingabe {}

    /** Somebody called, whether in time or to make up for a missed call, and says what came of it. */
    @Aufgabe
    Aufgabenende<RueckrufVersucht> rueckrufVersucht() {
        return Aufgabenende.mit(RueckrufVersucht.class, (task, formular) -> {
            Versuchsausgang ausgang = formular.ausgang();
            Instant erneutAm = ausgang == Versuchsausgang.SPAETER ? Ortszeit.endeVon(formular.erneutAm()) : null;
            boolean beschwerde = formular.beschwerde() == JaNein.JA;
            Rueckrufstand stand = rueckrufe.versuchen(
                    new Rueckrufnummer(RueckrufProzess.RUECKRUF.von(task)),
                    new NeuerVersuch(
                            ausgang,
                            uhr.instant().truncatedTo(ChronoUnit.MICROS),
                            erneutAm,
                            formular.notiz(),
                            beschwerde),
                    handelnder.name());
            RueckrufProzess.RUECKRUFSTAND.setzen(task, stand.name());
        });
    }

    /** When the call is missed, to the minute. */
    public Date faellig(VariableScope scope) {
        return Date.from(rueckrufe.lies(nummer(scope)).faelligAm());
    }

    /** The last minute of the day on which the missed call is made up for, or the time that the person asked for. */
    public Date nachholenBis(VariableScope scope) {
        Instant ende = rueckrufe.nachholenBis(nummer(scope));
        return Date.from(ende.minus(1, ChronoUnit.MINUTES));
    }

    public void versaeumen(VariableScope scope) {
        rueckrufe.versaeumen(nummer(scope));
    }

    static Rueckrufnummer nummer(VariableScope scope) {
        return new Rueckrufnummer(RueckrufProzess.RUECKRUF.von(scope));
    }
}
