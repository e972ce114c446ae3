package de.ombud.prozess.untaetigkeit;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.untaetigkeit.AntragstagGenannt;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Another day takes the place of the one before. */
@Component
class Untaetigkeitsstart {

    private final Fallprozesse prozesse;
    private final RuntimeService runtime;
    private final OhneRechtepruefung haus;

    Untaetigkeitsstart(Fallprozesse prozesse, RuntimeService runtime, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.runtime = runtime;
        this.haus = haus;
    }

    @EventListener
    void bei(AntragstagGenannt ereignis) {
        String fall = ereignis.aktenzeichen().wert();
        haus.hole(() -> {
            runtime.createMessageCorrelation(UntaetigkeitProzess.NACHRICHT_TAG_GEAENDERT)
                    .processInstanceBusinessKey(fall)
                    .processInstanceVariableEquals(UntaetigkeitProzess.ANLIEGEN_NR.name(), ereignis.anliegen())
                    .correlateAll();
            prozesse.starte(
                    ereignis.aktenzeichen(),
                    UntaetigkeitProzess.KEY,
                    Map.of(
                            Variable.AKTENZEICHEN.name(),
                            fall,
                            UntaetigkeitProzess.ANLIEGEN_NR.name(),
                            ereignis.anliegen()));
            return fall;
        });
    }
}
