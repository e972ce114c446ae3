package de.ombud.system;

import java.util.List;

/** The input breaks a rule that its author can mend. Nothing was stored. Answered as 400 with all faulty fields. */
public class Eingabefehler extends RuntimeException {

    private final List<Feldfehler> fehler;

    public Eingabefehler(List<Feldfehler> fehler) {
        super(fehler.stream()
                .map(Feldfehler::message)
                .reduce((a, b) -> a + " " + b)
                .orElse("Eingabe unvollständig."));
        this.fehler = List.copyOf(fehler);
    }

    public Eingabefehler(String field, String message) {
        this(List.of(new Feldfehler(field, message)));
    }

    public List<Feldfehler> fehler() {
        return fehler;
    }
}
