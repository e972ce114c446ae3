package de.ombud.prozess.aufgaben;

import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;
import de.ombud.vorgang.ereignis.RueckfrageBeantwortet;
import de.ombud.vorgang.ereignis.RueckfrageBeendet;
import de.ombud.vorgang.ereignis.RueckfrageGestellt;
import de.ombud.vorgang.fall.Akten;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the mark that we wait for the person on the open tasks of a case, as long as we do. */
@Component
class Rueckfragemerkmal {

    private final TaskService aufgaben;
    private final Akten akten;
    private final OhneRechtepruefung haus;

    Rueckfragemerkmal(TaskService aufgaben, Akten akten, OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.akten = akten;
        this.haus = haus;
    }

    /** Another question may still be open. */
    @EventListener({RueckfrageGestellt.class, RueckfrageBeantwortet.class, RueckfrageBeendet.class})
    void bei(Fallereignis ereignis) {
        gleicheAb(ereignis.aktenzeichen());
    }

    /** The one that the task is about; empty for the whole case. */
    private Optional<Integer> anliegen(Task aufgabe) {
        return Optional.ofNullable((Integer) aufgaben.getVariable(aufgabe.getId(), AnliegenProzess.ANLIEGEN_NR.name()));
    }

    private void gleicheAb(Aktenzeichen fall) {
        Akte akte = akten.lies(fall);
        String merkmal = Aufgabenmerkmal.RUECKFRAGE_OFFEN.name();
        haus.tue(() -> {
            for (Task aufgabe : aufgaben.createTaskQuery()
                    .processInstanceBusinessKey(fall.wert())
                    .unlimitedList()) {
                if (Merkmale.wartetAufDiePerson(akte, anliegen(aufgabe).orElse(null))) {
                    aufgaben.setVariableLocal(aufgabe.getId(), merkmal, true);
                } else {
                    aufgaben.removeVariableLocal(aufgabe.getId(), merkmal);
                }
            }
        });
    }
}
