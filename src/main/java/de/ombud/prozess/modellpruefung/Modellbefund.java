package de.ombud.prozess.modellpruefung;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;

/**
 * One thing that is wrong with a deployed file.
 *
 * @param datei name of the file as it was sent; empty where it is the deployment
 * @param element id of the element in the model, of the cell of a table or key of the field of a form; empty where it is the file
 * @param message German: what, why and what to do
 */
public record Modellbefund(String datei, String element, Art art, String message) {

    /** What is only shown, and what is refused. */
    public enum Art {
        FEHLER,
        WARNUNG
    }

    public Modellbefund {
        Objects.requireNonNull(datei, "datei");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(message, "message");
    }

    public Modellbefund(String datei, String element, String message) {
        this(datei, element, Art.FEHLER, message);
    }

    @JsonIgnore
    public boolean istFehler() {
        return art == Art.FEHLER;
    }

    /** @param name label of the element, "" for none */
    Modellbefund mitName(String name) {
        return name.isBlank() || message.contains("„" + name + "“")
                ? this
                : new Modellbefund(datei, element, art, "„" + name + "“: " + message);
    }

    /** The same, in the file as somebody else calls it. */
    public Modellbefund inDatei(String name) {
        return new Modellbefund(name, element, art, message);
    }

    public String zeile() {
        if (datei.isEmpty()) {
            return message;
        }
        return element.isEmpty() ? datei + ": " + message : datei + ", " + element + ": " + message;
    }
}
