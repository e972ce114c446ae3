package de.ombud.prozess.zeit;

import de.ombud.prozess.modell.PetitionProzess;
import de.ombud.prozess.modell.StellungnahmeProzess;
import de.ombud.prozess.modell.WegVariablen;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.TerminVerlegt;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the tasks and the timer of a petition with the date of the one who asks. */
@Component
class Terminwechsel {

    private final Weguhr uhr;
    private final RuntimeService prozesse;
    private final TaskService aufgaben;
    private final ManagementService auftraege;
    private final OhneRechtepruefung haus;

    Terminwechsel(
            Weguhr uhr,
            RuntimeService prozesse,
            TaskService aufgaben,
            ManagementService auftraege,
            OhneRechtepruefung haus) {
        this.uhr = uhr;
        this.prozesse = prozesse;
        this.aufgaben = aufgaben;
        this.auftraege = auftraege;
        this.haus = haus;
    }

    @EventListener
    void bei(TerminVerlegt ereignis) {
        Aktenzeichen az = ereignis.aktenzeichen();
        haus.tue(() -> {
            for (String modell : List.of(PetitionProzess.KEY, StellungnahmeProzess.KEY)) {
                instanzen(az, ereignis.nr(), modell).forEach(instanz -> verlege(instanz, az, ereignis.nr()));
            }
        });
    }

    private List<ProcessInstance> instanzen(Aktenzeichen az, int weg, String modell) {
        return prozesse.createProcessInstanceQuery()
                .processDefinitionKey(modell)
                .processInstanceBusinessKey(az.wert())
                .variableValueEquals(WegVariablen.WEG_NR.name(), weg)
                .unlimitedList();
    }

    private void verlege(ProcessInstance instanz, Aktenzeichen az, int weg) {
        aufgaben.createTaskQuery()
                .processInstanceId(instanz.getId())
                .unlimitedList()
                .forEach(aufgabe -> {
                    aufgabe.setDueDate(uhr.bis(az, weg));
                    aufgaben.saveTask(aufgabe);
                });
        auftraege
                .createJobQuery()
                .processInstanceId(instanz.getId())
                .timers()
                .unlimitedList()
                .forEach(timer -> auftraege.setJobDuedate(timer.getId(), uhr.ablauf(az, weg)));
    }
}
