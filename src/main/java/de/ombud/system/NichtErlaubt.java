package de.ombud.system;

/** The person may see the case but not take this step. Answered as 403. The message is German and names no person. */
public class NichtErlaubt extends RuntimeException {

    public NichtErlaubt(String message) {
        super(message);
    }
}
