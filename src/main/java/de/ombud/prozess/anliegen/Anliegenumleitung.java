package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.ereignis.AnliegenBerichtigt;
import java.util.Arrays;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A matter that was told wrongly begins anew at the table of groups of its own model: what lies with somebody is taken back, and the
 * group that is named now gets it. Where it stays with whoever has it, the tables see the new codes from here on, and nobody is disturbed.
 */
@Component
class Anliegenumleitung {

    private final RuntimeService prozesse;
    private final Anliegenschritte schritte;
    private final OhneRechtepruefung haus;

    Anliegenumleitung(RuntimeService prozesse, Anliegenschritte schritte, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.schritte = schritte;
        this.haus = haus;
    }

    @EventListener
    void bei(AnliegenBerichtigt ereignis) {
        haus.hole(() -> {
            prozesse.createProcessInstanceQuery()
                    .processDefinitionKey(AnliegenProzess.KEY)
                    .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                    .variableValueEquals(AnliegenProzess.ANLIEGEN_NR.name(), ereignis.nr())
                    .unlimitedList()
                    .forEach(instanz -> Gleichzeitigkeit.amLauf(() -> leiteUm(instanz, ereignis)));
            return null;
        });
    }

    private void leiteUm(ProcessInstance instanz, AnliegenBerichtigt ereignis) {
        if (ereignis.neuVergeben()) {
            beginneNeu(instanz.getId());
        } else {
            schritte.merkmale(ereignis.aktenzeichen(), ereignis.nr())
                    .forEach((name, wert) -> prozesse.setVariable(instanz.getId(), name, wert));
        }
    }

    /** The new step first: an instance of which nothing is left would be over. */
    private void beginneNeu(String instanz) {
        ActivityInstance steht = Gleichzeitigkeit.stehtNoch(prozesse.getActivityInstance(instanz));
        ProcessInstanceModificationBuilder umbau = prozesse.createProcessInstanceModification(instanz)
                .startBeforeActivity(AnliegenProzess.GRUPPE_BESTIMMEN);
        Arrays.stream(steht.getChildActivityInstances())
                .forEach(schritt -> umbau.cancelActivityInstance(schritt.getId()));
        Arrays.stream(steht.getChildTransitionInstances())
                .forEach(schritt -> umbau.cancelTransitionInstance(schritt.getId()));
        umbau.execute();
    }
}
