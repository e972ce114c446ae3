package de.ombud.prozess.eskalation;

import de.ombud.anfrage.Anfragelage;
import de.ombud.eskalation.Beendigung;
import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Eskalationsleiter;
import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Falluhr;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.time.Instant;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The ladder of {@code eskalation.bpmn}: whose task a step is, and its line in the register.
 *
 * <p>Each step has a timer of its own, and the timers are trusted: what an admin moves acts when it fires. Where several fire at once,
 * because a letter was recorded months too late, the office stood still or a clock jumped, only the highest step stays. Whether that is
 * so is told by what the register says was raised and when, never by the time now: a step that was raised when the one above it was
 * already due has only been caught up.
 */
@ImModell("leiter")
public class Leiter {

    private final Eskalationsleiter regel;
    private final Eskalationen eskalationen;
    private final Falluhr uhr;
    private final Akten akten;
    private final Anfragelage anfragen;

    Leiter(Eskalationsleiter regel, Eskalationen eskalationen, Falluhr uhr, Akten akten, Anfragelage anfragen) {
        this.akten = akten;
        this.anfragen = anfragen;
        this.regel = regel;
        this.eskalationen = eskalationen;
        this.uhr = uhr;
    }

    public String gruppe(String stufe) {
        return regel.gruppe(Stufe.valueOf(stufe));
    }

    public void ausloesen(DelegateExecution execution, String stufe) {
        Stufe erreicht = Stufe.valueOf(stufe);
        eskalationen.ausloesen(Fall.von(execution), erreicht.name());
        if (erreicht == Stufe.LEITUNG) {
            EskalationProzess.HOECHSTE_STUFE.setzen(execution, erreicht.name());
        }
    }

    public void beenden(DelegateExecution execution, String stufe) {
        eskalationen.beenden(Fall.von(execution), Stufe.valueOf(stufe).name(), weil(execution, Stufe.valueOf(stufe)));
    }

    /** What the case says; where it goes on, the higher step or clocks that start anew ended it. */
    private Beendigung weil(DelegateExecution execution, Stufe stufe) {
        return switch (akten.lies(Fall.von(execution)).status()) {
            case BEANTWORTET -> Beendigung.ANTWORT;
            case ZURUECKGEZOGEN -> Beendigung.RUECKZUG;
            case ABGESCHLOSSEN, ABGEGEBEN -> Beendigung.ABSCHLUSS;
            case ERFASST, IN_BEARBEITUNG ->
                ueberholt(execution, stufe) ? Beendigung.UEBERNOMMEN : Beendigung.NEU_ANGELAUFEN;
        };
    }

    /**
     * Nobody needs this step any more: a higher one was reached before it, or somebody worked it (or a higher one) off after the day
     * that counts now; clocks that start anew do not ask the same people the same question again. Where another office answers, its
     * own clock counts.
     */
    public boolean entfaellt(DelegateExecution execution, String stufe) {
        Aktenzeichen fall = Fall.von(execution);
        Stufe gefragt = Stufe.valueOf(stufe);
        return ueberholt(execution, gefragt)
                || anfragen.istNurAnfrage(fall)
                || Stream.of(Stufe.values())
                        .filter(s -> s.compareTo(gefragt) >= 0)
                        .anyMatch(s -> eskalationen.geklaertSeit(fall, s.name(), faellig(execution, s)));
    }

    /** The leadership has the case now, and the Bereichsleitung only got it when that was already due. */
    public boolean abgeloest(DelegateExecution execution) {
        return ueberholt(execution, Stufe.GRENZE)
                && eskalationen.offenSeit(Fall.von(execution), Stufe.GRENZE.name(), faellig(execution, Stufe.LEITUNG));
    }

    private boolean ueberholt(DelegateExecution execution, Stufe stufe) {
        return EskalationProzess.HOECHSTE_STUFE
                .vielleicht(execution)
                .map(Stufe::valueOf)
                .filter(hoechste -> hoechste.compareTo(stufe) > 0)
                .isPresent();
    }

    private Instant faellig(DelegateExecution execution, Stufe stufe) {
        return switch (stufe) {
            case ERINNERUNG -> uhr.erinnerung(execution).toInstant();
            case GRENZE -> uhr.grenze(execution).toInstant();
            case LEITUNG -> uhr.leitungsstufe(execution).toInstant();
        };
    }
}
