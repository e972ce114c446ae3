package de.ombud.system;

import java.time.Instant;

/**
 * What was asked cannot be done just now, through no fault of its own, because something that everybody needs is away. A job that ends
 * so has not failed: it uses up none of its attempts and comes again. The message is German and names no person.
 */
public abstract class Aufgeschoben extends RuntimeException {

    private final String worauf;
    private final transient Instant bis;

    /**
     * Without a stack trace: a long outage puts many off again and again.
     *
     * @param worauf it waits for, the same words for all that wait for the same
     */
    protected Aufgeschoben(String message, String worauf, Instant bis) {
        super(message, null, false, false);
        this.worauf = worauf;
        this.bis = bis;
    }

    public String worauf() {
        return worauf;
    }

    /** When it is worth another try. */
    public Instant bis() {
        return bis;
    }
}
