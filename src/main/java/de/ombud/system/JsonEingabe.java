package de.ombud.system;

import java.util.List;

/**
 * A JSON body that is read with all its errors at once: unknown and doubled fields, wrong types, Jakarta constraints and the
 * rules between its fields. Values that could not be read are null when the rules are asked. Texts arrive trimmed and in Unicode
 * normal form C; an explicit {@code null} arrives as empty text, a missing text as null.
 */
public interface JsonEingabe {

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
