package de.ombud.system;

import java.util.Objects;

/**
 * One faulty field of an input.
 *
 * @param field path of the field as the caller wrote it, for example {@code anliegen[0].thema}; empty where no single field is to blame
 * @param message German sentence for the person who typed it; never repeats what was typed
 */
public record Feldfehler(String field, String message) {

    public Feldfehler {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }
}
