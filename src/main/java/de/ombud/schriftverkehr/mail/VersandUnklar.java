package de.ombud.schriftverkehr.mail;

/**
 * Nobody knows whether the mail server accepted this mail: a crash in between, or a connection lost after the text. It is not sent
 * again until a person decides ({@code Postausgang.klaeren}). The message names no person and no address, and there is no cause.
 */
public class VersandUnklar extends RuntimeException {

    public VersandUnklar(String message) {
        super(message);
    }
}
