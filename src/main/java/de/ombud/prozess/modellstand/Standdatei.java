package de.ombud.prozess.modellstand;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of a state.
 *
 * @param datei with its folder, as {@code bpmn/anliegen.bpmn}
 * @param vonAnalyse whether an analyst changed or added it; otherwise it is as the program shipped it
 */
record Standdatei(String datei, String pruefsumme, boolean vonAnalyse) {

    /** Modeler sends base names; a file of any other kind keeps its name and is refused by the gate. */
    static String mitOrdner(String name) {
        if (name.contains("/")) {
            return name;
        }
        if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
            return "bpmn/" + name;
        }
        return name.endsWith(".form") ? "forms/" + name : name;
    }

    /** @return name in a state → name that somebody sent */
    static Map<String, String> gesendete(Collection<String> namen) {
        return namen.stream()
                .collect(Collectors.toMap(Standdatei::mitOrdner, name -> name, (erster, zweiter) -> zweiter));
    }

    static String pruefsumme(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
