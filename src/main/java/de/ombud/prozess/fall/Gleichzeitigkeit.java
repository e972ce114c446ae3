package de.ombud.prozess.fall;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Says in Spring's words that a job changed the instance at the same moment, so that rooms that know no engine can do their step again
 * or answer 409. Not for jobs: the engine repeats those by itself and wants its own exception.
 */
public final class Gleichzeitigkeit {

    private Gleichzeitigkeit() {}

    public static <T> T uebersetzt(Supplier<T> schritt) {
        try {
            return schritt.get();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the process instance was changed at the same moment", e);
        }
    }
}
