package de.ombud.prozess.jahresbericht;

import de.ombud.bericht.Berichtslauf;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The room asks under the lock of its year, so nobody begins between the question and the start. */
@Component
class Berichtsprozesse implements Berichtslauf {

    private final RuntimeService runtime;
    private final OhneRechtepruefung haus;

    Berichtsprozesse(RuntimeService runtime, OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.haus = haus;
    }

    @Override
    public boolean laeuft(int jahr) {
        return haus.hole(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(JahresberichtProzess.KEY)
                        .processInstanceBusinessKey(JahresberichtProzess.schluessel(jahr))
                        .count()
                > 0);
    }

    @Override
    public void beginne(int jahr) {
        haus.tue(() -> runtime.startProcessInstanceByMessage(
                JahresberichtProzess.NACHRICHT_BEGONNEN,
                JahresberichtProzess.schluessel(jahr),
                Map.of(JahresberichtProzess.BERICHTSJAHR.name(), String.valueOf(jahr))));
    }

    /** A model that an analyst changed may wait no longer for it: then its tasks find the report released and end by themselves. */
    @Override
    public void beende(int jahr) {
        haus.tue(() -> runtime.createMessageCorrelation(JahresberichtProzess.NACHRICHT_OHNE_AUFGABE_FREIGEGEBEN)
                .processInstanceBusinessKey(JahresberichtProzess.schluessel(jahr))
                .correlateAll());
    }
}
