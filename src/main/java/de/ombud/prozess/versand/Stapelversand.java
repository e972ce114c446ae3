package de.ombud.prozess.versand;

import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.stapel.StapelbriefVersandt;
import de.ombud.system.Angemeldet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the task of posting a letter that went out with a stack, in the same transaction and as a person would. */
@Component
class Stapelversand {

    private final TaskService aufgaben;
    private final Aufgabensicht sicht;
    private final OhneRechtepruefung haus;

    Stapelversand(TaskService aufgaben, Aufgabensicht sicht, OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.sicht = sicht;
        this.haus = haus;
    }

    @EventListener
    void bei(StapelbriefVersandt ereignis) {
        sicht.mitAugenVon(
                Angemeldet.aktuell(),
                () -> haus.hole(() -> {
                    aufgaben(ereignis)
                            .forEach(aufgabe -> aufgaben.complete(
                                    aufgabe.getId(),
                                    Map.of("versandtAm", ereignis.am().toString())));
                    return null;
                }));
    }

    private List<Task> aufgaben(StapelbriefVersandt ereignis) {
        return aufgaben.createTaskQuery()
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .taskDefinitionKey(VersandProzess.BRIEF_VERSENDEN)
                .processVariableValueEquals(VersandProzess.SENDUNG_ID.name(), ereignis.sendungId())
                .list();
    }
}
