package de.ombud.system;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Does a step again where somebody else, mostly a job of the engine, changed the same case at that very moment. What lost was rolled
 * back as a whole and the winner has committed, so that the second attempt sees the case as it is now. Must stand outside of every
 * transaction.
 */
public final class Wiederholung {

    private static final Logger LOG = LoggerFactory.getLogger(Wiederholung.class);
    private static final int VERSUCHE = 5;

    private Wiederholung() {}

    /** @throws OptimisticLockingFailureException where the last attempt lost too */
    public static <T> T beiGleichzeitigkeit(Supplier<T> schritt) {
        for (int versuch = 1; ; versuch++) {
            try {
                return schritt.get();
            } catch (OptimisticLockingFailureException e) {
                if (versuch == VERSUCHE) {
                    throw e;
                }
                LOG.info("Two steps at the same moment, attempt {} lost", versuch);
            }
        }
    }

    public static void beiGleichzeitigkeit(Runnable schritt) {
        beiGleichzeitigkeit(() -> {
            schritt.run();
            return null;
        });
    }
}
