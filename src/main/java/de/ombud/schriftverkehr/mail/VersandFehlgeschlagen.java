package de.ombud.schriftverkehr.mail;

/**
 * The mail was surely not accepted, so it may be tried again. The message names no person and no address, and there is no cause:
 * mail servers quote addresses in their answers, and engines store stack traces.
 */
public class VersandFehlgeschlagen extends RuntimeException {

    public VersandFehlgeschlagen(String message) {
        super(message);
    }
}
