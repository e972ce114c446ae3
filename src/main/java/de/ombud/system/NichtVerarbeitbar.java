package de.ombud.system;

import java.util.List;

/** Well-formed, but not to be carried out like this: for example a used key with another body. Nothing was stored. Answered as 422. */
public class NichtVerarbeitbar extends RuntimeException {

    private final List<Feldfehler> fehler;

    public NichtVerarbeitbar(String field, String message) {
        super(message);
        this.fehler = List.of(new Feldfehler(field, message));
    }

    public List<Feldfehler> fehler() {
        return fehler;
    }
}
