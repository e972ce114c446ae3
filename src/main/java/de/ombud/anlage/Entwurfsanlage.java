package de.ombud.anlage;

import java.time.Instant;

/**
 * A file of a recording that is not sent yet, without its content.
 *
 * @param anliegen number of the matter that it is meant for; null: the whole case
 */
record Entwurfsanlage(int nr, String name, Dateiart art, long groesse, String sha256, Integer anliegen, Instant am) {

    @Override
    public String toString() {
        return "Entwurfsanlage[" + nr + ", " + art + "]";
    }
}
