package de.ombud.prozess.modellpruefung;

import java.util.List;

/**
 * A decision table as people read it, to try it with values.
 *
 * @param id of the decision
 * @param trifft how many rows may apply, as DMN says it: UNIQUE, FIRST, COLLECT …
 */
public record Probetabelle(
        String id, String name, String trifft, List<Spalte> eingaben, List<Spalte> ausgaben, List<Zeile> zeilen) {

    /**
     * @param name of the variable that is asked, or of the answer
     * @param art type as DMN says it
     * @param werte what can be chosen; empty where it is typed
     */
    public record Spalte(String name, String titel, String art, List<Wert> werte) {}

    /** @param titel what people call it */
    public record Wert(String wert, String titel) {}

    public record Zeile(String id, List<String> eingaben, List<String> ausgaben, String wozu) {}

    /**
     * What the table says to the values.
     *
     * @param passende ids of the rows that apply, before the table chooses among them
     * @param geltende ids of those that answer
     * @param antworten a line for each of them, "Bereich: LEISTUNG"
     * @param fehler what is wrong with the values or, with these values, with the table; "" where nothing is
     */
    public record Antwort(List<String> passende, List<String> geltende, List<String> antworten, String fehler) {

        static Antwort fehler(String satz) {
            return new Antwort(List.of(), List.of(), List.of(), satz);
        }
    }
}
