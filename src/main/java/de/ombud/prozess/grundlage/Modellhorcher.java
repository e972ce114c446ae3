package de.ombud.prozess.grundlage;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Adds to what the engine asks while it reads a model: so a rule holds for every model that is ever deployed. */
public final class Modellhorcher {

    private Modellhorcher() {}

    /** Before the listeners that the model itself names. */
    public static void davor(ProcessEngineConfigurationImpl maschine, BpmnParseListener horcher) {
        maschine.setCustomPreBPMNParseListeners(ergaenzt(maschine.getCustomPreBPMNParseListeners(), horcher));
    }

    public static void danach(ProcessEngineConfigurationImpl maschine, BpmnParseListener horcher) {
        maschine.setCustomPostBPMNParseListeners(ergaenzt(maschine.getCustomPostBPMNParseListeners(), horcher));
    }

    /** @param vorher null where nobody added anything yet; others may add to what comes back */
    public static <T> List<T> ergaenzt(List<T> vorher, T neues) {
        List<T> alle = vorher == null ? new ArrayList<>() : new ArrayList<>(vorher);
        alle.add(neues);
        return alle;
    }
}
