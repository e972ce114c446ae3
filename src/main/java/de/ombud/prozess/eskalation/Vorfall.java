package de.ombud.prozess.eskalation;

import de.ombud.prozess.Baustein;
import de.ombud.prozess.ImModell;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * A custom incident on the execution of a user task, so that Cockpit shows what burns: raised when the task starts, resolved when it
 * ends, whether somebody worked it off or the case was closed over it.
 */
@ImModell("vorfall")
public class Vorfall {

    private static final Map<String, String> TEXTE = Map.of(
            "FRIST_UEBERSCHRITTEN", "Frist überschritten: %s",
            "LEITUNGSSTUFE_ERREICHT", "Frist überschritten und nicht geklärt: %s",
            "TERMIN_NAHT", "Termin einer Notlage steht bevor: %s",
            "VERSAND_UNKLAR", "Versand unklar: %s");

    /** One is raised for each task; the engine refuses queries without a limit to people. */
    private static final int HOECHSTENS = 10;

    private final RuntimeService runtime;

    Vorfall(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param art type of the incident, shown in Cockpit; one of the known ones */
    @Baustein
    public void melden(DelegateExecution execution, String art) {
        String text = TEXTE.get(art);
        if (text == null) {
            throw new IllegalArgumentException("Unbekannte Art von Vorfall: " + art);
        }
        String nummer = execution.getProcessBusinessKey();
        runtime.createIncident(art, execution.getId(), nummer, text.formatted(nummer));
    }

    @Baustein
    public void erledigen(DelegateExecution execution) {
        runtime
                .createIncidentQuery()
                .executionId(execution.getId())
                .activityId(execution.getCurrentActivityId())
                .listPage(0, HOECHSTENS)
                .stream()
                .map(Incident::getId)
                .forEach(runtime::resolveIncident);
    }
}
