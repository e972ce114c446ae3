package de.ombud.prozess.modellpruefung;

import java.util.Objects;

/**
 * One thing that is wrong with a deployed file.
 *
 * @param datei name of the file as it was sent; empty where it is the deployment
 * @param element id of the element in the model, of the cell of a table or key of the field of a form; empty where it is the file
 * @param message German: what, why and what to do
 */
public record Modellbefund(String datei, String element, String message) {

    public Modellbefund {
        Objects.requireNonNull(datei, "datei");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(message, "message");
    }

    public String zeile() {
        if (datei.isEmpty()) {
            return message;
        }
        return element.isEmpty() ? datei + ": " + message : datei + ", " + element + ": " + message;
    }
}
