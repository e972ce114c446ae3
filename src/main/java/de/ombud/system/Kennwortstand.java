package de.ombud.system;

import java.util.Objects;

/**
 * What a password is compared with at this moment. Changes with the password, on whichever node that happens.
 *
 * @param salz of the account
 * @param pruefwert the stored hash with its algorithm
 * @param offen false for an account that does not exist or is locked: no password fits, and finding out takes as long
 */
public record Kennwortstand(String name, String salz, String pruefwert, boolean offen) {

    public Kennwortstand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(salz, "salz");
        Objects.requireNonNull(pruefwert, "pruefwert");
    }

    /** Without the hash: it must not come into a log. */
    @Override
    public String toString() {
        return "Kennwortstand[" + name + "]";
    }
}
