package de.ombud.schriftverkehr.mail;

/**
 * This mail will never reach this address: the mail server refused it for good, or the address is none. A person decides
 * ({@code Postausgang.anschriftKlaeren}), or a corrected address does. The message names no person and no address, and there is no cause.
 */
public class VersandAbgelehnt extends RuntimeException {

    public VersandAbgelehnt(String message) {
        super(message);
    }
}
