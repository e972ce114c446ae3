package de.ombud.system.einmal;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a step again where somebody else, mostly a job of the engine, changed the same case at that very moment. What lost was rolled
 * back as a whole and the winner has committed, so that the second attempt sees the case as it is now. Every request that changes
 * something is done again as a whole ({@link EinmaligeAusfuehrung}); this is for what comes by no request, or keeps a part of what it
 * did. Stands outside of every transaction.
 */
public final class Wiederholung {

    private static final Logger LOG = LoggerFactory.getLogger(Wiederholung.class);
    private static final int VERSUCHE = 5;

    private Wiederholung() {}

    /** @throws ConcurrencyFailureException where the last attempt lost too */
    public static <T> T beiGleichzeitigkeit(Supplier<T> schritt) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            try {
                return schritt.get();
            } catch (ConcurrencyFailureException e) {
                throw new Verloren(e);
            }
        }
        try {
            return imGanzen(schritt::get, () -> true);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param nichtsBehalten whether all that the lost attempt did was rolled back
     * @throws ConcurrencyFailureException where the last attempt lost too, or one that left something behind
     */
    static <T> T imGanzen(Callable<T> schritt, BooleanSupplier nichtsBehalten) throws Exception {
        for (int versuch = 1; ; versuch++) {
            try {
                return schritt.call();
            } catch (ConcurrencyFailureException e) {
                weiter(versuch, e, nichtsBehalten);
            } catch (Verloren e) {
                weiter(versuch, e.grund, nichtsBehalten);
            }
        }
    }

    private static void weiter(int versuch, ConcurrencyFailureException e, BooleanSupplier nichtsBehalten) {
        if (versuch == VERSUCHE || !nichtsBehalten.getAsBoolean()) {
            throw e;
        }
        LOG.info("Two steps at the same moment, attempt {} lost", versuch);
    }

    public static void beiGleichzeitigkeit(Runnable schritt) {
        beiGleichzeitigkeit(() -> {
            schritt.run();
            return null;
        });
    }

    /** Passes those who answer for a refusal: it is for the whole request to try again. */
    private static final class Verloren extends RuntimeException {

        private final transient ConcurrencyFailureException grund;

        Verloren(ConcurrencyFailureException grund) {
            super(grund);
            this.grund = grund;
        }
    }
}
