package de.ombud.prozess.fall;

import de.ombud.anfrage.Anfragelage;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.AnliegenAbgegeben;
import de.ombud.vorgang.ereignis.AnliegenErgaenzt;
import de.ombud.vorgang.ereignis.AnliegenZurueckgezogen;
import de.ombud.vorgang.ereignis.AntwortfristVerlegt;
import de.ombud.vorgang.ereignis.AntwortwegBerichtigt;
import de.ombud.vorgang.ereignis.EingangKorrigiert;
import de.ombud.vorgang.ereignis.Fallereignis;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.NachtragZugeordnet;
import de.ombud.vorgang.ereignis.RueckfrageBeantwortet;
import de.ombud.vorgang.ereignis.RueckfrageGestellt;
import de.ombud.vorgang.ereignis.RueckmeldungGegeben;
import de.ombud.weg.Hinweise;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands what happens to a running case on to its process, in the same transaction. */
@Component
class Fallnachrichten {

    private final RuntimeService runtime;
    private final Sichtung sichtung;
    private final Sichtungen sichtungen;
    private final Fallstand stand;
    private final Hinweise hinweise;
    private final Anfragelage anfragen;

    Fallnachrichten(
            RuntimeService runtime,
            Sichtung sichtung,
            Sichtungen sichtungen,
            Fallstand stand,
            Hinweise hinweise,
            Anfragelage anfragen) {
        this.runtime = runtime;
        this.sichtung = sichtung;
        this.sichtungen = sichtungen;
        this.stand = stand;
        this.hinweise = hinweise;
        this.anfragen = anfragen;
    }

    @EventListener
    void bei(AnliegenErgaenzt ereignis) {
        if (stand.antwortGehtHinaus(ereignis.aktenzeichen())) {
            throw new Konflikt(
                    "Die Antwort ist fertig und geht gerade hinaus. Bitte als neue Kundenreaktion erfassen.");
        }
        if (anfragen.umfasste(ereignis.aktenzeichen()).contains(ereignis.nr())) {
            return;
        }
        vorDerAntwort(nachricht(KundenreaktionProzess.NACHRICHT_NEUES_ANLIEGEN, ereignis.aktenzeichen())
                .setVariablesToTriggeredScope(Map.of(KundenreaktionProzess.ANLIEGEN_NR.name(), ereignis.nr())));
    }

    @EventListener
    void bei(RueckfrageGestellt ereignis) {
        vorDerAntwort(nachricht(KundenreaktionProzess.NACHRICHT_RUECKFRAGE, ereignis.aktenzeichen())
                .setVariablesToTriggeredScope(Map.of(KundenreaktionProzess.RUECKFRAGE_NR.name(), ereignis.nr())));
    }

    /** Each addition has its own task, with whoever it is meant for; after the close in a process of its own. */
    @EventListener
    void bei(NachtragEingegangen ereignis) {
        legeVor(ereignis.aktenzeichen(), ereignis.nr());
    }

    @EventListener
    void bei(NachtragZugeordnet ereignis) {
        legeVor(ereignis.aktenzeichen(), ereignis.nr());
    }

    private void legeVor(Aktenzeichen fall, int nachtrag) {
        String sichtende = sichtung.gruppe(fall, nachtrag);
        if (!stand.hatLaufendenFall(fall)) {
            sichtungen.nachtragVorlegen(fall, nachtrag, sichtende);
            return;
        }
        Gleichzeitigkeit.uebersetzt(() -> nachricht(KundenreaktionProzess.NACHRICHT_NACHTRAG, fall)
                .setVariablesToTriggeredScope(Map.of(
                        KundenreaktionProzess.NACHTRAG_NR.name(), nachtrag,
                        KundenreaktionProzess.SICHTENDE.name(), sichtende))
                .correlateAllWithResult());
    }

    /** Only the question that was answered goes on; where its letter has not gone out yet, nobody waits and the clock ends it. */
    @EventListener
    void bei(RueckfrageBeantwortet ereignis) {
        Gleichzeitigkeit.uebersetzt(
                () -> nachricht(KundenreaktionProzess.NACHRICHT_RUECKFRAGE_BEANTWORTET, ereignis.aktenzeichen())
                        .localVariableEquals(KundenreaktionProzess.RUECKFRAGE_NR.name(), ereignis.nr())
                        .correlateAllWithResult());
    }

    /** A sign in the reason itself counts before the process looks whether it may close. */
    @EventListener
    void bei(KundenreaktionZurueckgezogen ereignis) {
        int offeneHinweise = hinweise.offene(ereignis.aktenzeichen()).size();
        vorDerAntwort(nachricht(KundenreaktionProzess.NACHRICHT_RUECKZUG, ereignis.aktenzeichen())
                .setVariable(KundenreaktionProzess.ANTWORT_ERWARTET.name(), false)
                .setVariable(KundenreaktionProzess.HINWEISE_OFFEN.name(), offeneHinweise));
    }

    /** The others go on; the count of those that came in later falls as with a rating. */
    @EventListener
    void bei(AnliegenZurueckgezogen ereignis) {
        nachricht(AnliegenProzess.NACHRICHT_ZURUECKGENOMMEN, ereignis.aktenzeichen())
                .processInstanceVariableEquals(AnliegenProzess.ANLIEGEN_NR.name(), ereignis.nr())
                .correlateAll();
    }

    /** Where the case waits for it, it closes with it, unless a sign in it is still to be decided about. */
    @EventListener
    void bei(RueckmeldungGegeben ereignis) {
        int offeneHinweise = hinweise.offene(ereignis.aktenzeichen()).size();
        Gleichzeitigkeit.uebersetzt(
                () -> nachricht(KundenreaktionProzess.NACHRICHT_RUECKMELDUNG, ereignis.aktenzeichen())
                        .setVariable(KundenreaktionProzess.HINWEISE_OFFEN.name(), offeneHinweise)
                        .correlateAllWithResult());
    }

    /** Nobody works on it where the case is not distributed yet; then nothing has to end. */
    @EventListener
    void bei(AnliegenAbgegeben ereignis) {
        nachricht(AnliegenProzess.NACHRICHT_ABGEGEBEN, ereignis.aktenzeichen())
                .processInstanceVariableEquals(AnliegenProzess.ANLIEGEN_NR.name(), ereignis.nr())
                .correlateAll();
    }

    /** A foreign date moves the clocks like a corrected receipt does; after the answer none runs any more that could start anew. */
    @EventListener({EingangKorrigiert.class, AntwortfristVerlegt.class})
    void bei(Fallereignis ereignis) {
        Gleichzeitigkeit.uebersetzt(
                () -> nachricht(KundenreaktionProzess.NACHRICHT_EINGANG_KORRIGIERT, ereignis.aktenzeichen())
                        .correlateAllWithResult());
    }

    /** Whether an answer is written is asked when all matters are rated. */
    @EventListener
    void bei(AntwortwegBerichtigt ereignis) {
        stand.antwortErwartet(ereignis.aktenzeichen());
    }

    /** Where all was given away, nobody answers any more, though the case stays open until the last addition is read. */
    private static void vorDerAntwort(MessageCorrelationBuilder nachricht) {
        try {
            Gleichzeitigkeit.uebersetzt(nachricht::correlateWithResult);
        } catch (MismatchingMessageCorrelationException e) {
            throw new Konflikt(
                    "An dieser Kundenreaktion wird nicht mehr gearbeitet; sie wartet nur noch auf das, was unter"
                            + " „wartet auf“ steht. Bitte als neue Kundenreaktion erfassen.");
        }
    }

    private MessageCorrelationBuilder nachricht(String name, Aktenzeichen aktenzeichen) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(aktenzeichen.wert());
    }
}
