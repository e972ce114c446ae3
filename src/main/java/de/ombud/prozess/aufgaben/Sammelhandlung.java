package de.ombud.prozess.aufgaben;

import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.uebergabe.Aufgabenuebergabe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The same step with several tasks, each for itself: what cannot be done with one keeps none of the others from it. */
@Component
class Sammelhandlung {

    private static final String ANDERS = "Die Aufgabe wurde inzwischen von jemand anderem bearbeitet.";

    private final Aufgabensicht sicht;
    private final TaskService aufgaben;
    private final OhneRechtepruefung haus;
    private final Aufgabenuebergabe uebergabe;

    Sammelhandlung(Aufgabensicht sicht, TaskService aufgaben, OhneRechtepruefung haus, Aufgabenuebergabe uebergabe) {
        this.sicht = sicht;
        this.aufgaben = aufgaben;
        this.haus = haus;
        this.uebergabe = uebergabe;
    }

    List<Einzelergebnis> uebernehmen(Collection<String> taskIds, Angemeldet wer) {
        return jede(taskIds, id -> {
            Task aufgabe = sicht.aufgabe(wer, id);
            if (wer.name().equals(aufgabe.getAssignee())) {
                throw new Konflikt("Sie haben die Aufgabe schon.");
            }
            if (aufgabe.getAssignee() != null) {
                throw new Konflikt("Die Aufgabe hat schon " + aufgabe.getAssignee()
                        + ". Bitte lassen Sie sie sich mit Grund übergeben.");
            }
            sicht.mitAugenVon(wer, () -> {
                aufgaben.claim(id, wer.name());
                return null;
            });
        });
    }

    List<Einzelergebnis> zurueckgeben(Collection<String> taskIds, Angemeldet wer) {
        return jede(taskIds, id -> {
            if (!wer.name().equals(sicht.aufgabe(wer, id).getAssignee())) {
                throw new NichtErlaubt("Zurückgeben kann die Aufgabe nur, wer sie übernommen hat.");
            }
            haus.tue(() -> aufgaben.setAssignee(id, null));
        });
    }

    /** @param an user name; empty: back to the group */
    List<Einzelergebnis> uebergeben(Collection<String> taskIds, String an, String grund, Angemeldet wer) {
        return jede(taskIds, id -> uebergabe.uebergib(wer, id, an, grund));
    }

    private static List<Einzelergebnis> jede(Collection<String> taskIds, Consumer<String> schritt) {
        return taskIds.stream().distinct().map(id -> versuche(id, schritt)).toList();
    }

    private static Einzelergebnis versuche(String id, Consumer<String> schritt) {
        try {
            schritt.accept(id);
            return new Einzelergebnis(id, "");
        } catch (NichtGefunden | NichtErlaubt | Konflikt | Eingabefehler e) {
            return new Einzelergebnis(id, e.getMessage());
        } catch (ProcessEngineException e) {
            // ended, claimed or excluded between our look and the step
            return new Einzelergebnis(id, ANDERS);
        }
    }
}
