package de.ombud.bericht;

import de.ombud.geheimhaltung.Summe;
import java.math.BigDecimal;
import java.util.List;

/**
 * A report as one reads it: chapters with paragraphs and tables.
 *
 * @param aussen whether it leaves the house
 */
record Berichtstext(int jahr, boolean aussen, List<Kapitel> kapitel) {

    record Kapitel(String schluessel, String titel, List<Absatz> absaetze, List<Tabelle> tabellen) {}

    /**
     * A sentence or more.
     *
     * @param bezug keys of the figures it was made from; empty where a person wrote it
     */
    record Absatz(String text, List<String> bezug) {

        boolean vonMenschen() {
            return bezug.isEmpty();
        }
    }

    /** @param summen which rows of it a reader adds up */
    record Tabelle(String titel, List<Zahl> zahlen, List<Summe> summen) {}

    /**
     * A row of a table. What is not told is null.
     *
     * @param bezug key of the figure that it is a share of; empty for a mere number
     */
    record Zahl(
            String schluessel,
            String titel,
            Long wert,
            String bezug,
            Long nenner,
            BigDecimal anteil,
            Long vorjahr,
            BigDecimal veraenderung) {}

    List<Zahl> zahlen() {
        return tabellen().stream().flatMap(tabelle -> tabelle.zahlen().stream()).toList();
    }

    List<Tabelle> tabellen() {
        return kapitel.stream().flatMap(teil -> teil.tabellen().stream()).toList();
    }
}
