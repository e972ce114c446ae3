package de.ombud.entwurf;

import java.time.Instant;

/**
 * A recording that is not finished.
 *
 * @param id also the Idempotency-Key that it will be sent with
 * @param titel what its author knows it by: person and subject as far as typed, empty where neither is
 * @param inhalt the fields of the form as JSON, which only the form understands
 */
public record Erfassungsentwurf(String id, String titel, String inhalt, Instant geaendertAm) {

    @Override
    public String toString() {
        return "Erfassungsentwurf[" + id + "]";
    }
}
