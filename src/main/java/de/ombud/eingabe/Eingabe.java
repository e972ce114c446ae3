package de.ombud.eingabe;

import de.ombud.system.Feldfehler;
import java.util.List;

/**
 * What somebody typed, as a record that {@link Eingabeleser} makes of a page, of a task or of JSON, with all errors at once: unknown
 * fields, wrong kinds, what {@link Feld} says, Jakarta constraints and the rules between its fields. Values that could not be read are
 * null when the rules are asked.
 */
public interface Eingabe {

    /** What breaks a rule between several fields; asked even where single fields are faulty. */
    default List<Verstoss> verstoesse() {
        return List.of();
    }

    /**
     * A broken rule.
     *
     * @param field path of the field to mend, as in {@link Feldfehler}
     * @param schluessel key of the sentence in {@code messages_de.properties}
     */
    record Verstoss(String field, String schluessel) {}
}
