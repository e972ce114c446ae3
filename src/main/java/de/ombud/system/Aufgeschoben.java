package de.ombud.system;

import java.time.Instant;

/**
 * What was asked cannot be done just now, through no fault of its own, because something that everybody needs is away. A job that ends
 * so has not failed: it uses up none of its attempts and comes again. The message is German and names no person.
 */
public abstract class Aufgeschoben extends RuntimeException {

    private final transient Instant bis;

    /** Without a stack trace: a long outage puts many off again and again. */
    protected Aufgeschoben(String message, Instant bis) {
        super(message, null, false, false);
        this.bis = bis;
    }

    /** When it is worth another try. */
    public Instant bis() {
        return bis;
    }
}
