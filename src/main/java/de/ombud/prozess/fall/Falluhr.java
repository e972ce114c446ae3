package de.ombud.prozess.fall;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import de.ombud.frist.Dienstort;
import de.ombud.frist.Eskalationsleiter;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Stufe;
import de.ombud.frist.Uhr;
import de.ombud.frist.Zwischennachrichtentermine;
import de.ombud.prozess.Baustein;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Zwischennachrichten;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The dates of a case for timers and due dates, always read from the case as it is now: a corrected receipt moves them. Returns
 * {@link Date} because that is what the engine takes.
 */
@ImModell("uhr")
public class Falluhr {

    /** [A] domain.md § 3 */
    private static final LocalTime ERINNERUNGSZEIT = LocalTime.of(8, 0);

    private final Akten akten;
    private final Dienststellen dienststellen;
    private final Fristenrechner fristenrechner;
    private final Eskalationsleiter leiter;
    private final Zwischennachrichtentermine termine;
    private final Zwischennachrichten geschriebene;
    private final Aufgabenalter aufgaben;
    private final Tagesfrist tagesfrist;
    private final Clock uhr;

    Falluhr(
            Akten akten,
            Dienststellen dienststellen,
            Fristenrechner fristenrechner,
            Eskalationsleiter leiter,
            Zwischennachrichtentermine termine,
            Zwischennachrichten geschriebene,
            Aufgabenalter aufgaben,
            Tagesfrist tagesfrist,
            Clock uhr) {
        this.akten = akten;
        this.dienststellen = dienststellen;
        this.fristenrechner = fristenrechner;
        this.leiter = leiter;
        this.termine = termine;
        this.geschriebene = geschriebene;
        this.aufgaben = aufgaben;
        this.tagesfrist = tagesfrist;
        this.uhr = uhr;
    }

    /** The acknowledgement goes out by itself on its last day, at the time in the table, unless the check sent it before. */
    @Baustein
    public Date eingangsbestaetigung(VariableScope scope) {
        Akte akte = akte(scope);
        return Date.from(fristenrechner.ablauf(Uhr.EINGANGSBESTAETIGUNG, akte.fristbeginn(), ort(akte)));
    }

    @Baustein
    public Date erinnerung(VariableScope scope) {
        return stufe(Stufe.ERINNERUNG, scope);
    }

    @Baustein
    public Date grenze(VariableScope scope) {
        return stufe(Stufe.GRENZE, scope);
    }

    @Baustein
    public Date leitungsstufe(VariableScope scope) {
        return stufe(Stufe.LEITUNG, scope);
    }

    @Baustein
    public Date zwischennachrichtAufgabe(VariableScope scope) {
        return Date.from(zwischennachricht(scope).aufgabe());
    }

    @Baustein
    public Date zwischennachrichtVersand(VariableScope scope) {
        return Date.from(zwischennachricht(scope).versand());
    }

    /** Number of the interim notice that is written or sent next. */
    public int zwischennachrichtRunde(VariableScope scope) {
        return geschriebene.naechsteRunde(Fall.von(scope));
    }

    /** Until when the person may answer our question; now where they were faster than our letter. */
    public Date rueckfrage(VariableScope scope) {
        int nr = KundenreaktionProzess.RUECKFRAGE_NR.von(scope);
        Akte.Rueckfrage frage = akte(scope).rueckfrage(nr).orElseThrow();
        return Date.from(frage.istOffen() ? Ortszeit.endeVon(frage.bis()) : uhr.instant());
    }

    /** Until when we wait for feedback on the answer. */
    @Baustein
    public Date rueckmeldung(VariableScope scope) {
        return Date.from(fristenrechner.ablauf(Uhr.RUECKMELDUNG, uhr.instant(), ort(akte(scope))));
    }

    @Baustein
    public Date bisEingangsbestaetigung(VariableScope scope) {
        Akte akte = akte(scope);
        return haltbar(faellig(akte.fristen().eingangsbestaetigung()), akte);
    }

    @Baustein
    public Date bisAntwort(VariableScope scope) {
        return faellig(akte(scope).fristen().antwort());
    }

    /** What came in later is read on the same working day; what came after office hours on the next. */
    public Date bisSichtung(DelegateExecution execution) {
        Akte akte = akte(execution);
        int nr = SichtungProzess.NACHTRAG_NR.von(execution);
        Instant gekommen = akte.nachtraege().stream()
                .filter(nachtrag -> nachtrag.nr() == nr)
                .map(Akte.Nachtrag::am)
                .findFirst()
                .orElseGet(() -> aufgaben.seit(execution).orElseGet(uhr::instant));
        return tagesfrist.ab(Uhr.NACHTRAG, gekommen, akte);
    }

    /**
     * What binds only the house is due on a day that can still be kept: of a letter that is recorded late, on the day it is recorded. What
     * the person was promised or the law says stays where it is, and is overdue where it is.
     */
    private Date haltbar(Date frist, Akte akte) {
        Date fruehestens = tagesfrist.ab(Uhr.NACHTRAG, akte.erfasstAm(), akte);
        return frist.before(fruehestens) ? fruehestens : frist;
    }

    /** An emergency is due on the day it came in, everything else with the answer. */
    public Date bisAnliegen(VariableScope scope) {
        if (!AnliegenProzess.NOTLAGE.von(scope)) {
            return bisAntwort(scope);
        }
        Akte akte = akte(scope);
        return haltbar(faellig(fristenrechner.bis(Uhr.NOTLAGE, Ortszeit.tag(akte.fristbeginn()), ort(akte))), akte);
    }

    /**
     * Until when a task is done that has no day of the case to go by: by this clock of the table, from the moment at which the task lay
     * there. Asked again after a correction it says the same.
     *
     * @param welche name of a clock, fristen.dmn
     */
    @Baustein(worte = Uhr.class)
    public Date ab(DelegateExecution execution, String welche) {
        Instant beginn = aufgaben.seit(execution).orElseGet(uhr::instant);
        Instant ende = fristenrechner.ablauf(Uhr.valueOf(welche), beginn, ort(akte(execution)));
        return Date.from(ende.minus(1, ChronoUnit.MINUTES));
    }

    /**
     * Reminders of what lies: from the morning after the day that {@link #ab} says, and then as often as the person is to hear from us.
     *
     * @param welche name of a clock, fristen.dmn
     * @return a cycle as the engine takes it; the times between that were missed are not caught up
     */
    @Baustein(worte = Uhr.class)
    public String wiederholtAb(DelegateExecution execution, String welche) {
        LocalDateTime morgens =
                Ortszeit.tag(ab(execution, welche).toInstant()).plusDays(1).atTime(ERINNERUNGSZEIT);
        return "R/%s/P%dD".formatted(ISO_LOCAL_DATE_TIME.format(inDerZeitDerMaschine(morgens)), termine.abstand());
    }

    /** The engine reads a time without a zone as its own. */
    private static LocalDateTime inDerZeitDerMaschine(LocalDateTime ortszeit) {
        return ortszeit.atZone(Ortszeit.BERLIN)
                .withZoneSameInstant(ZoneId.systemDefault())
                .toLocalDateTime();
    }

    private Date stufe(Stufe stufe, VariableScope scope) {
        Akte akte = akte(scope);
        return Date.from(leiter.erreicht(
                stufe, Ortszeit.tag(akte.fristbeginn()), akte.fristen().antwort(), ort(akte)));
    }

    private Zwischennachrichtentermine.Zwischennachricht zwischennachricht(VariableScope scope) {
        Akte akte = akte(scope);
        LocalDate eingang = Ortszeit.tag(akte.fristbeginn());
        int runde = geschriebene.naechsteRunde(akte.aktenzeichen());
        Zwischennachrichtentermine.Zwischennachricht gewoehnliche = termine.termine(runde, eingang, ort(akte));
        return geschriebene
                .zuletztAm(akte.aktenzeichen())
                .or(() -> spaetBestaetigt(akte.aktenzeichen(), gewoehnliche))
                .map(vorige -> termine.naechste(runde, eingang, vorige, ort(akte)))
                .orElse(gewoehnliche);
    }

    /** An acknowledgement that only comes when the first notice is due already is as good as that: nobody gets both at once. */
    private Optional<LocalDate> spaetBestaetigt(
            Aktenzeichen fall, Zwischennachrichtentermine.Zwischennachricht gewoehnliche) {
        return Optional.of(geschriebene.bestaetigtAm(fall))
                .filter(tag -> !tag.isBefore(Ortszeit.tag(gewoehnliche.aufgabe())));
    }

    /** Tasklist shows days: the last minute of the last day keeps the task on that day. */
    private static Date faellig(LocalDate letzterTag) {
        Instant ende = Ortszeit.endeVon(letzterTag);
        return Date.from(ende.minus(1, ChronoUnit.MINUTES));
    }

    private Akte akte(VariableScope scope) {
        return akten.lies(Fall.von(scope));
    }

    private Dienstort ort(Akte akte) {
        return dienststellen.ort(akte.dienststelle());
    }
}
