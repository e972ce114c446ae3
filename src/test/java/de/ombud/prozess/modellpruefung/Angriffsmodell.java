package de.ombud.prozess.modellpruefung;

import java.nio.charset.StandardCharsets;

/**
 * A file that an analyst with bad intent deploys.
 *
 * @param name what it tries
 * @param element where the gate has to point to, empty for the whole file
 */
public record Angriffsmodell(String name, String datei, String inhalt, String element) {

    public byte[] bytes() {
        return inhalt.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
