package de.ombud.prozess.fall;

import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.uebergabe.Gruppenzuweisung;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.AnliegenVorgelegt;
import de.ombud.vorgang.ereignis.ZustaendigkeitVerlegt;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes the open task of a matter on to the group that has it now; nobody of the former one keeps a right on it. */
@Component
class Gruppenwechsel {

    private final TaskService aufgaben;
    private final RuntimeService prozesse;
    private final Gruppenzuweisung zuweisung;
    private final Sichtung sichtung;
    private final OhneRechtepruefung haus;

    Gruppenwechsel(
            TaskService aufgaben,
            RuntimeService prozesse,
            Gruppenzuweisung zuweisung,
            Sichtung sichtung,
            OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.prozesse = prozesse;
        this.zuweisung = zuweisung;
        this.sichtung = sichtung;
        this.haus = haus;
    }

    /** Answers that the former group has not read yet go along, because from here on it does not see them any more. */
    @EventListener
    void bei(AnliegenVorgelegt ereignis) {
        gibAntworten(ereignis.aktenzeichen());
    }

    private void gibAntworten(Aktenzeichen fall) {
        haus.tue(() -> aufgaben.createTaskQuery()
                .processInstanceBusinessKey(fall.wert())
                .taskDefinitionKey(SichtungProzess.NACHTRAG_SICHTEN)
                .unlimitedList()
                .forEach(aufgabe -> gibAntwort(fall, aufgabe)));
    }

    private void gibAntwort(Aktenzeichen fall, Task aufgabe) {
        Integer nr = (Integer) aufgaben.getVariable(aufgabe.getId(), SichtungProzess.NACHTRAG_NR.name());
        if (nr == null) {
            return;
        }
        String jetzige = sichtung.gruppe(fall, nr);
        String bisher = (String) aufgaben.getVariable(aufgabe.getId(), SichtungProzess.SICHTENDE.name());
        // whoever passed it on by hand meant it; only what lies with a group that no longer reads it moves
        boolean liestNoch = bisher.equals(Gruppe.KRM.id()) || bisher.equals(jetzige);
        if (!liestNoch) {
            zuweisung.gib(aufgabe.getId(), jetzige);
            prozesse.setVariable(aufgabe.getExecutionId(), SichtungProzess.SICHTENDE.name(), jetzige);
        }
    }

    @EventListener
    void bei(ZustaendigkeitVerlegt ereignis) {
        gibAntworten(ereignis.aktenzeichen());
        haus.tue(() -> aufgaben.createTaskQuery()
                .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                .taskDefinitionKey(AnliegenProzess.ANLIEGEN_BEARBEITEN)
                .processVariableValueEquals(AnliegenProzess.ANLIEGEN_NR.name(), ereignis.nr())
                .unlimitedList()
                .forEach(aufgabe -> gib(aufgabe, ereignis.gruppe())));
    }

    private void gib(Task aufgabe, String gruppe) {
        zuweisung.gib(aufgabe.getId(), gruppe);
        prozesse.setVariable(aufgabe.getProcessInstanceId(), AnliegenProzess.GRUPPE.name(), gruppe);
    }
}
