package de.ombud.prozess.sicherheit;

import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Asks the engine on behalf of the house instead of the person who is logged in. A job that changed the same instance at that moment is
 * told in Spring's words ({@link Gleichzeitigkeit}), so that whoever asked can do the step again.
 */
@Component
public class OhneRechtepruefung {

    private final ProcessEngineConfigurationImpl maschine;

    OhneRechtepruefung(ProcessEngineConfigurationImpl maschine) {
        this.maschine = maschine;
    }

    public <T> T hole(Supplier<T> frage) {
        return Gleichzeitigkeit.uebersetzt(() -> maschine.getCommandExecutorTxRequired()
                .execute(kontext -> kontext.runWithoutAuthorization(frage::get)));
    }

    public void tue(Runnable schritt) {
        hole(() -> {
            schritt.run();
            return null;
        });
    }
}
