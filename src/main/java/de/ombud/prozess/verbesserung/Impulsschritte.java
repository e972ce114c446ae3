package de.ombud.prozess.verbesserung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Dienstort;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impuls;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsentscheidung;
import de.ombud.verbesserung.Impulsnummer;
import de.ombud.verbesserung.Wirksamkeit;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Whose a measure is and when its steps are due, always read from the measure as it is now. */
@ImModell("impulsschritte")
public class Impulsschritte {

    private final Impulse impulse;
    private final Dienststellen dienststellen;
    private final Fristenrechner fristenrechner;
    private final Handelnder handelnder;

    Impulsschritte(Impulse impulse, Dienststellen dienststellen, Fristenrechner fristenrechner, Handelnder handelnder) {
        this.impulse = impulse;
        this.dienststellen = dienststellen;
        this.fristenrechner = fristenrechner;
        this.handelnder = handelnder;
    }

    record ImpulsEntschieden(
            @Feld(pflicht = true) Impulsentscheidung entscheidung,

            @Feld(pflicht = true, wenn = "entscheidung=ANNEHMEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String massnahme,

            @Feld String verantwortlich,
            @Feld(laenge = 64) String person,
            @Feld LocalDate faelligBis,

            @Feld(
                    pflicht = true,
                    wenn = "entscheidung=ABLEHNEN|ZURUECKSTELLEN",
                    laenge = Feld.VERMERK,
                    mehrzeilig = true)
            String grund,

            @Feld(pflicht = true, wenn = "entscheidung=ZURUECKSTELLEN")
            LocalDate zurueckgestelltBis)
            implements Eingabe {}

    /** The leadership accepts a proposal, turns it down or puts it off. */
    @Aufgabe
    Aufgabenende<ImpulsEntschieden> impulsEntschieden() {
        return Aufgabenende.mit(ImpulsEntschieden.class, (task, formular) -> {
            Impulsentscheidung entscheidung = formular.entscheidung();
            Impulsnummer nummer = new Impulsnummer(VerbesserungProzess.IMPULS.von(task));
            String wer = handelnder.name();
            switch (entscheidung) {
                case ANNEHMEN ->
                    impulse.annehmen(
                            nummer, verantwortlich(formular), formular.faelligBis(), formular.massnahme(), wer);
                case ABLEHNEN -> impulse.ablehnen(nummer, formular.grund(), wer);
                case ZURUECKSTELLEN ->
                    impulse.zurueckstellen(nummer, formular.zurueckgestelltBis(), formular.grund(), wer);
            }
            VerbesserungProzess.IMPULSENTSCHEIDUNG.setzen(task, entscheidung.name());
        });
    }

    /** A colleague counts before a group. */
    private static String verantwortlich(ImpulsEntschieden formular) {
        String person = formular.person();
        return person.isEmpty() ? formular.verantwortlich() : person;
    }

    record MassnahmeUmgesetzt(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String vermerk) implements Eingabe {}

    @Aufgabe
    Aufgabenende<MassnahmeUmgesetzt> massnahmeUmgesetzt() {
        return Aufgabenende.mit(
                MassnahmeUmgesetzt.class,
                (task, formular) -> impulse.umsetzen(
                        new Impulsnummer(VerbesserungProzess.IMPULS.von(task)), formular.vermerk(), handelnder.name()));
    }

    record VerzugGeklaert(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String massnahme,

            @Feld(pflicht = true) LocalDate faelligBis)
            implements Eingabe {}

    /** The leadership says what happens with a measure that is late, and until when. */
    @Aufgabe
    Aufgabenende<VerzugGeklaert> verzugGeklaert() {
        return Aufgabenende.mit(
                VerzugGeklaert.class,
                (task, formular) -> impulse.verzugKlaeren(
                        new Impulsnummer(VerbesserungProzess.IMPULS.von(task)),
                        formular.massnahme(),
                        formular.faelligBis(),
                        handelnder.name()));
    }

    record WirksamkeitGeprueft(
            @Feld(pflicht = true) Wirksamkeit wirkung,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String befund)
            implements Eingabe {}

    /** Somebody looked whether a measure helped. */
    @Aufgabe
    Aufgabenende<WirksamkeitGeprueft> wirksamkeitGeprueft() {
        return Aufgabenende.mit(WirksamkeitGeprueft.class, (task, formular) -> {
            Wirksamkeit wirksamkeit = formular.wirkung();
            impulse.pruefen(
                    new Impulsnummer(VerbesserungProzess.IMPULS.von(task)),
                    wirksamkeit,
                    formular.befund(),
                    handelnder.name());
            VerbesserungProzess.WIRKSAMKEIT.setzen(task, wirksamkeit.name());
        });
    }

    /** Id of the group that carries the measure out. */
    public String gruppe(VariableScope scope) {
        return impuls(scope).verantwortung().gruppe();
    }

    /** User name of the colleague in it; nobody where the whole group answers for it. */
    public String person(VariableScope scope) {
        String person = impuls(scope).verantwortung().person();
        return person.isEmpty() ? null : person;
    }

    public Date entscheidenBis(VariableScope scope) {
        Impuls impuls = impuls(scope);
        Instant beginn = impuls.zurueckgestelltBis() == null
                ? impuls.vorgeschlagenAm()
                : Ortszeit.endeVon(impuls.zurueckgestelltBis());
        return letzteMinute(fristenrechner.ablauf(Uhr.IMPULS_ENTSCHEIDUNG, beginn, ort(impuls)));
    }

    public Date zurueckgestelltBis(VariableScope scope) {
        return Date.from(Ortszeit.endeVon(impuls(scope).zurueckgestelltBis()));
    }

    public Date faellig(VariableScope scope) {
        return letzteMinute(Ortszeit.endeVon(impuls(scope).faelligBis()));
    }

    public Date ueberfaellig(VariableScope scope) {
        return Date.from(Ortszeit.endeVon(impuls(scope).faelligBis()));
    }

    /** Until when somebody has looked whether it helped. */
    public Date pruefenBis(VariableScope scope) {
        Instant beginn = wirkung(scope).toInstant();
        return letzteMinute(fristenrechner.ablauf(Uhr.WIRKSAMKEIT_PRUEFUNG, beginn, ort(impuls(scope))));
    }

    /** When it should show whether the measure helped. */
    public Date wirkung(VariableScope scope) {
        Impuls impuls = impuls(scope);
        return Date.from(fristenrechner.ablauf(Uhr.WIRKSAMKEIT, impuls.umgesetztAm(), ort(impuls)));
    }

    /** Tasklist shows days: the last minute of the last day keeps the task on that day. */
    private static Date letzteMinute(Instant ende) {
        return Date.from(ende.minus(1, ChronoUnit.MINUTES));
    }

    /** Of its site; a measure that is drawn from several counts by the first one of the house. */
    private Dienstort ort(Impuls impuls) {
        return dienststellen
                .finde(impuls.dienststelle())
                .or(() -> dienststellen.alle().stream().findFirst())
                .map(Dienststelle::schluessel)
                .map(dienststellen::ort)
                .orElseThrow(() -> new IllegalStateException("the house has no site"));
    }

    private Impuls impuls(VariableScope scope) {
        return impulse.lies(new Impulsnummer(VerbesserungProzess.IMPULS.von(scope)));
    }
}
