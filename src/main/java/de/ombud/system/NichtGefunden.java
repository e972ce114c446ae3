package de.ombud.system;

/** There is no such thing, or the person may not know of it: the two answers are the same on purpose. Answered as 404. */
public class NichtGefunden extends RuntimeException {

    public NichtGefunden(String message) {
        super(message);
    }
}
