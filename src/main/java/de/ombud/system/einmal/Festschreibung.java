package de.ombud.system.einmal;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Watches whether anything of a request is kept already: then it must not be done again. Follows the thread, not a transaction. */
final class Festschreibung implements AutoCloseable {

    private boolean geschehen;

    private Festschreibung() {}

    static Festschreibung beobachte() {
        Festschreibung neue = new Festschreibung();
        TransactionSynchronizationManager.bindResource(Festschreibung.class, neue);
        return neue;
    }

    /** A transaction that may have written something is committed. */
    static void vermerke() {
        if (TransactionSynchronizationManager.getResource(Festschreibung.class) instanceof Festschreibung laufende) {
            laufende.geschehen = true;
        }
    }

    boolean istGeschehen() {
        return geschehen;
    }

    @Override
    public void close() {
        TransactionSynchronizationManager.unbindResource(Festschreibung.class);
    }
}
