package de.ombud.prozess.weg;

import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.WegAbgebrochen;
import de.ombud.weg.WegEroeffnet;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the model of a way in the transaction that stores it: as a part of the case, whose answer and close then wait for it, or as
 * an instance of its own, where the way outlives the case or begins after its close.
 */
@Component
class Wegstart {

    private final RuntimeService runtime;
    private final Fallprozesse prozesse;
    private final Modellbezug bezug;
    private final Wegetabelle tabelle;
    private final Fallfreigabe freigabe;
    private final OhneRechtepruefung haus;

    Wegstart(
            RuntimeService runtime,
            Fallprozesse prozesse,
            Modellbezug bezug,
            Wegetabelle tabelle,
            Fallfreigabe freigabe,
            OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.prozesse = prozesse;
        this.bezug = bezug;
        this.tabelle = tabelle;
        this.freigabe = freigabe;
        this.haus = haus;
    }

    @EventListener
    void bei(WegEroeffnet ereignis) {
        Wegregel regel = bezug.fuer(ereignis.aktenzeichen(), () -> tabelle.regel(ereignis.art()));
        freigabe.gewaehren(ereignis.aktenzeichen(), regel.gruppe());
        if (regel.modell() == null) {
            return;
        }
        String aktenzeichen = ereignis.aktenzeichen().wert();
        Map<String, Object> variablen = new HashMap<>(Map.of(
                WegVariablen.WEG_NR.name(), ereignis.nr(),
                WegVariablen.WEGART.name(), ereignis.art().name(),
                WegVariablen.GRUPPE.name(), regel.gruppe(),
                WegVariablen.PRIORITAET.name(), regel.prioritaet(),
                WegVariablen.LEITUNG.name(), regel.leitung()));
        if (ereignis.art().ueberdauertDenFall() || !laeuft(aktenzeichen)) {
            variablen.put(Variable.AKTENZEICHEN.name(), aktenzeichen);
            prozesse.starte(ereignis.aktenzeichen(), regel.modell(), variablen);
        } else {
            variablen.put(KundenreaktionProzess.WEGMODELL.name(), regel.modell());
            Gleichzeitigkeit.uebersetzt(
                    () -> runtime.createMessageCorrelation(KundenreaktionProzess.NACHRICHT_WEG_EROEFFNET)
                            .processInstanceBusinessKey(aktenzeichen)
                            .setVariablesToTriggeredScope(variablen)
                            .correlateWithResult());
        }
    }

    private boolean laeuft(String aktenzeichen) {
        return haus.hole(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KundenreaktionProzess.KEY)
                        .processInstanceBusinessKey(aktenzeichen)
                        .count())
                > 0;
    }

    /** The table says that a way ends with the withdrawal: its part of the case is over. */
    @EventListener
    void bei(WegAbgebrochen ereignis) {
        String nachricht = KundenreaktionProzess.NACHRICHT_WEG_ZURUECKGEZOGEN;
        haus.tue(() -> Gleichzeitigkeit.amLauf(() -> runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(nachricht)
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .unlimitedList()
                .stream()
                .map(Execution::getId)
                .filter(id ->
                        Integer.valueOf(ereignis.nr()).equals(runtime.getVariable(id, WegVariablen.WEG_NR.name())))
                .forEach(id -> runtime.messageEventReceived(nachricht, id))));
    }
}
