package de.ombud.prozess.fall;

import de.ombud.prozess.modell.AnliegenProzess;
import de.ombud.prozess.modell.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenAbgegeben;
import de.ombud.vorgang.AnliegenErgaenzt;
import de.ombud.vorgang.AntwortfristVerlegt;
import de.ombud.vorgang.EingangKorrigiert;
import de.ombud.vorgang.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.NachtragEingegangen;
import de.ombud.vorgang.RueckfrageGestellt;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands what happens to a running case on to its process, in the same transaction. */
@Component
class Fallnachrichten {

    private final RuntimeService runtime;
    private final Sichtungen sichtungen;

    Fallnachrichten(RuntimeService runtime, Sichtungen sichtungen) {
        this.runtime = runtime;
        this.sichtungen = sichtungen;
    }

    @EventListener
    void bei(AnliegenErgaenzt ereignis) {
        Gleichzeitigkeit.uebersetzt(
                () -> nachricht(KundenreaktionProzess.NACHRICHT_NEUES_ANLIEGEN, ereignis.aktenzeichen())
                        .setVariablesToTriggeredScope(Map.of(KundenreaktionProzess.ANLIEGEN_NR.name(), ereignis.nr()))
                        .correlateWithResult());
    }

    @EventListener
    void bei(RueckfrageGestellt ereignis) {
        Gleichzeitigkeit.uebersetzt(() -> nachricht(KundenreaktionProzess.NACHRICHT_RUECKFRAGE, ereignis.aktenzeichen())
                .setVariablesToTriggeredScope(Map.of(KundenreaktionProzess.RUECKFRAGE_NR.name(), ereignis.nr()))
                .correlateWithResult());
    }

    /** Several wait for it: every open Rückfrage, and whoever reads additions. After the close nobody does: then it is laid before them. */
    @EventListener
    void bei(NachtragEingegangen ereignis) {
        if (!sichtungen.hatLaufendenFall(ereignis.aktenzeichen())) {
            sichtungen.nachtragVorlegen(ereignis.aktenzeichen(), ereignis.nr());
            return;
        }
        Gleichzeitigkeit.uebersetzt(() -> nachricht(KundenreaktionProzess.NACHRICHT_NACHTRAG, ereignis.aktenzeichen())
                .setVariablesToTriggeredScope(Map.of(KundenreaktionProzess.NACHTRAG_NR.name(), ereignis.nr()))
                .correlateAllWithResult());
    }

    @EventListener
    void bei(KundenreaktionZurueckgezogen ereignis) {
        Gleichzeitigkeit.uebersetzt(() -> nachricht(KundenreaktionProzess.NACHRICHT_RUECKZUG, ereignis.aktenzeichen())
                .setVariable(KundenreaktionProzess.ANTWORT_ERWARTET.name(), false)
                .correlateWithResult());
    }

    /** Nobody works on it where the case is not distributed yet; then nothing has to end. */
    @EventListener
    void bei(AnliegenAbgegeben ereignis) {
        nachricht(AnliegenProzess.NACHRICHT_ABGEGEBEN, ereignis.aktenzeichen())
                .processInstanceVariableEquals(AnliegenProzess.ANLIEGEN_NR.name(), ereignis.nr())
                .correlateAll();
    }

    /** After the answer no clock runs any more that could start anew. */
    @EventListener
    void bei(EingangKorrigiert ereignis) {
        Gleichzeitigkeit.uebersetzt(
                () -> nachricht(KundenreaktionProzess.NACHRICHT_EINGANG_KORRIGIERT, ereignis.aktenzeichen())
                        .correlateAllWithResult());
    }

    /** A foreign date moves the clocks like a corrected receipt does. */
    @EventListener
    void bei(AntwortfristVerlegt ereignis) {
        Gleichzeitigkeit.uebersetzt(
                () -> nachricht(KundenreaktionProzess.NACHRICHT_EINGANG_KORRIGIERT, ereignis.aktenzeichen())
                        .correlateAllWithResult());
    }

    private MessageCorrelationBuilder nachricht(String name, Aktenzeichen aktenzeichen) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(aktenzeichen.wert());
    }
}
