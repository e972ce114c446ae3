package de.ombud.system;

/**
 * The one place where passwords are checked, whichever way somebody comes in: form, HTTP Basic, the engine. Whoever guesses has to wait
 * longer with each wrong password; people at places from which their account was used before do not wait for what strangers do.
 */
public interface Kennwortpruefung {

    /**
     * An unknown user, a wrong password and one that came too early look the same to the caller.
     *
     * @param adresse where the request comes from
     */
    boolean stimmt(String name, String kennwort, String adresse);

    /** Nobody has to wait any longer for this account. */
    void entsperre(String name);
}
