package de.ombud.prozess.weg;

import de.ombud.prozess.fall.Gleichzeitigkeit;
import de.ombud.prozess.modell.KundenreaktionProzess;
import de.ombud.prozess.modell.Variable;
import de.ombud.prozess.modell.WegVariablen;
import de.ombud.prozess.regel.Wegetabelle;
import de.ombud.prozess.regel.Wegregel;
import de.ombud.vorgang.Fallfreigabe;
import de.ombud.weg.WegEroeffnet;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the model of a way in the transaction that stores it: as a part of the case, whose answer and close then wait for it, or as
 * an instance of its own, where the way outlives the case.
 */
@Component
class Wegstart {

    private final RuntimeService runtime;
    private final Wegetabelle tabelle;
    private final Fallfreigabe freigabe;

    Wegstart(RuntimeService runtime, Wegetabelle tabelle, Fallfreigabe freigabe) {
        this.runtime = runtime;
        this.tabelle = tabelle;
        this.freigabe = freigabe;
    }

    @EventListener
    void bei(WegEroeffnet ereignis) {
        Wegregel regel = tabelle.regel(ereignis.art());
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
        if (ereignis.art().ueberdauertDenFall()) {
            variablen.put(Variable.AKTENZEICHEN.name(), aktenzeichen);
            runtime.startProcessInstanceByKey(regel.modell(), aktenzeichen, variablen);
        } else {
            variablen.put(KundenreaktionProzess.WEGMODELL.name(), regel.modell());
            Gleichzeitigkeit.uebersetzt(
                    () -> runtime.createMessageCorrelation(KundenreaktionProzess.NACHRICHT_WEG_EROEFFNET)
                            .processInstanceBusinessKey(aktenzeichen)
                            .setVariablesToTriggeredScope(variablen)
                            .correlateWithResult());
        }
    }
}
