package de.ombud.prozess.sicherheit;

import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * An error as Tasklist shows it: Camunda's fields {@code type} and {@code message}, and ours.
 *
 * @param status HTTP status
 * @param message German
 * @param errors the faulty fields, or what is wrong with a deployed model; empty where neither is to blame
 */
record Fehlertext(int status, String type, String message, List<? extends Record> errors) {

    private static final String INZWISCHEN_GEAENDERT =
            "Die Aufgabe wurde inzwischen von jemand anderem bearbeitet. Bitte laden Sie sie neu.";

    /** Finds the reason that a person can understand below the engine's wrappings. */
    static Optional<Fehlertext> aus(Throwable fehler) {
        return Stream.iterate(fehler, ursache -> ursache != null, Throwable::getCause)
                .limit(20)
                .flatMap(ursache -> uebersetze(ursache).stream())
                .findFirst();
    }

    private static Optional<Fehlertext> uebersetze(Throwable ursache) {
        if (ursache instanceof Eingabefehler eingabe) {
            return Optional.of(new Fehlertext(400, "Eingabefehler", eingabe.getMessage(), eingabe.fehler()));
        }
        if (ursache instanceof ModelleAbgelehnt abgelehnt) {
            return Optional.of(new Fehlertext(400, "ModelleAbgelehnt", abgelehnt.getMessage(), abgelehnt.befunde()));
        }
        if (ursache instanceof Konflikt) {
            return Optional.of(ohneFelder(409, "Konflikt", ursache.getMessage()));
        }
        if (ursache instanceof NichtErlaubt) {
            return Optional.of(ohneFelder(403, "NichtErlaubt", ursache.getMessage()));
        }
        if (ursache instanceof NichtGefunden) {
            return Optional.of(ohneFelder(404, "NichtGefunden", ursache.getMessage()));
        }
        if (ursache instanceof AuthorizationException) {
            // a task that another event has just ended takes the right to it along: the engine cannot tell the two
            // apart
            return Optional.of(ohneFelder(
                    403,
                    "AuthorizationException",
                    "Dazu sind Sie nicht berechtigt, oder die Aufgabe gibt es nicht mehr."));
        }
        if (ursache instanceof TaskAlreadyClaimedException) {
            return Optional.of(ohneFelder(409, "Konflikt", "Die Aufgabe hat schon jemand anderes übernommen."));
        }
        if (ursache instanceof OptimisticLockingException || ursache instanceof OptimisticLockingFailureException) {
            return Optional.of(ohneFelder(409, "Konflikt", INZWISCHEN_GEAENDERT));
        }
        // another event ended the process while this step had already begun
        if (ursache instanceof ProcessEngineException
                && String.valueOf(ursache.getMessage()).contains("Cannot restore state of process instance")) {
            return Optional.of(ohneFelder(409, "Konflikt", INZWISCHEN_GEAENDERT));
        }
        if (ursache instanceof NullValueException
                && String.valueOf(ursache.getMessage()).contains("task is null")) {
            return Optional.of(ohneFelder(404, "NichtGefunden", "Die Aufgabe gibt es nicht mehr."));
        }
        return Optional.empty();
    }

    private static Fehlertext ohneFelder(int status, String type, String message) {
        return new Fehlertext(status, type, message, List.of());
    }
}
