package de.ombud.aufsicht;

import de.ombud.system.Eingabefehler;
import java.util.Objects;

/**
 * Asks for a statement.
 *
 * @param betroffene user name of the person complained about; empty where nobody is concerned in person
 * @param frage what the statement is to say
 */
public record Anforderung(Stelle stelle, String betroffene, String frage) {

    public Anforderung {
        Objects.requireNonNull(stelle, "stelle");
        betroffene = betroffene == null ? "" : betroffene.strip();
        if (frage == null || frage.isBlank()) {
            throw new Eingabefehler("frage", "Bitte angeben, wozu Stellung genommen werden soll.");
        }
    }
}
