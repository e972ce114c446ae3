package de.ombud.prozess.grundlage;

import de.ombud.system.Konflikt;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Says in Spring's words that a job changed the instance at the same moment, so that rooms that know no engine can do their step again
 * or answer 409, and that somebody has suspended it. In a job nothing is translated: the engine repeats it by itself and wants its own exception.
 */
public final class Gleichzeitigkeit {

    private Gleichzeitigkeit() {}

    public static <T> T uebersetzt(Supplier<T> schritt) {
        if (Context.getJobExecutorContext() != null) {
            return schritt.get();
        }
        try {
            return schritt.get();
        } catch (SuspendedEntityInteractionException e) {
            throw angehalten();
        } catch (OptimisticLockingException e) {
            throw gleichzeitig(e);
        } catch (ProcessEnginePersistenceException e) {
            // a job added to the instance what this step was just taking away: the database notices before the engine
            // does
            if (istZusammenstoss(e)) {
                throw gleichzeitig(e);
            }
            throw e;
        }
    }

    /**
     * A step at an instance that may end meanwhile: whoever was told that it may end was faster, so this is a crossed step, and the next
     * attempt finds nobody to tell. The engine itself only says that something is null; what else is null is a fault and stays one.
     */
    public static <T> T amLauf(Supplier<T> schritt) {
        try {
            return schritt.get();
        } catch (NullValueException e) {
            throw istVerschwunden(e) ? beendet(e) : e;
        }
    }

    public static void amLauf(Runnable schritt) {
        amLauf(() -> {
            schritt.run();
            return null;
        });
    }

    /** Where in an instance its steps are. @param baum as the engine says it; null where the instance ended meanwhile */
    public static ActivityInstance stehtNoch(ActivityInstance baum) {
        if (baum == null) {
            throw beendet(null);
        }
        return baum;
    }

    /** Nobody is there any more, or nobody who waits to be told. */
    private static boolean istVerschwunden(NullValueException e) {
        String satz = String.valueOf(e.getMessage());
        return satz.endsWith("execution is null") || satz.endsWith("eventSubscriptions is empty");
    }

    private static OptimisticLockingException beendet(RuntimeException e) {
        return new OptimisticLockingException("the process instance has ended at the same moment", e);
    }

    /** Until it goes on, nothing that comes would be worked on. */
    public static Konflikt angehalten() {
        return new Konflikt(
                "Der Ablauf ist zurzeit angehalten und nimmt nichts auf, es wurde nichts gespeichert. Bitte die"
                        + " Administration verständigen und den Schritt wiederholen, sobald er weiterläuft.");
    }

    private static OptimisticLockingFailureException gleichzeitig(RuntimeException e) {
        return new OptimisticLockingFailureException("the process instance was changed at the same moment", e);
    }

    /** A broken reference (SQL state 23…) or a deadlock (40…). */
    private static boolean istZusammenstoss(Throwable fehler) {
        return Stream.iterate(fehler, ursache -> ursache != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(ursache -> ((SQLException) ursache).getSQLState())
                .anyMatch(zustand -> zustand != null && (zustand.startsWith("23") || zustand.startsWith("40")));
    }
}
