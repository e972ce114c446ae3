package de.ombud.prozess.grundlage;

import de.ombud.vorgang.Aktenzeichen;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.stereotype.Component;

/** Starts processes: for a case those of its state of models, for what is new the newest. Nobody starts one by its key alone. */
@Component
public class Fallprozesse {

    private final RuntimeService prozesse;
    private final Modellbezug bezug;

    Fallprozesse(RuntimeService prozesse, Modellbezug bezug) {
        this.prozesse = prozesse;
        this.bezug = bezug;
    }

    /** For something that begins now, whatever this thread is busy with. */
    public ProcessInstantiationBuilder neuer(String schluessel) {
        Modellbezug.Bereich neuester = bezug.betrete(bezug.neueste());
        try (neuester) {
            return prozesse.createProcessInstanceById(bezug.ablauf(schluessel));
        }
    }

    /** The first process of a case, which keeps the state of models that it begins with. */
    public ProcessInstantiationBuilder ersterVon(Aktenzeichen fall, String schluessel) {
        bezug.merke(fall, bezug.neueste());
        return fuer(fall, schluessel);
    }

    /** A case begins anew: by the newest models, unless something of it still runs by those it had. */
    public ProcessInstantiationBuilder vonNeuem(Aktenzeichen fall, String schluessel) {
        boolean laeuftNoch = prozesse.createProcessInstanceQuery()
                        .processInstanceBusinessKey(fall.wert())
                        .count()
                > 0;
        if (!laeuftNoch) {
            bezug.wechsle(fall, bezug.neueste());
        }
        return fuer(fall, schluessel);
    }

    public ProcessInstantiationBuilder fuer(Aktenzeichen fall, String schluessel) {
        return bezug.fuer(fall, () -> prozesse.createProcessInstanceById(bezug.ablauf(schluessel)))
                .businessKey(fall.wert());
    }

    public void starte(Aktenzeichen fall, String schluessel, Map<String, Object> variablen) {
        starte(fuer(fall, schluessel).setVariables(variablen));
    }

    /** Where somebody has suspended the model nothing begins, and whoever wanted it to is told so. */
    public static ProcessInstance starte(ProcessInstantiationBuilder neuer) {
        return Gleichzeitigkeit.uebersetzt(neuer::execute);
    }
}
