package de.ombud.system;

/** The step does not fit the state that the case is in now. Answered as 409. The message is German and names no person. */
public class Konflikt extends RuntimeException {

    public Konflikt(String message) {
        super(message);
    }
}
