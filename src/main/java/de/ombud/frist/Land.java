package de.ombud.frist;

import java.time.LocalDate;

/** The Länder, named by ISO 3166-2 without {@code DE-}. Public holidays are a matter of the Land (Art. 70 GG). */
public enum Land implements Dienstort {
    BB("Brandenburg"),
    BE("Berlin"),
    BW("Baden-Württemberg"),
    BY("Bayern"),
    HB("Bremen"),
    HE("Hessen"),
    HH("Hamburg"),
    MV("Mecklenburg-Vorpommern"),
    NI("Niedersachsen"),
    NW("Nordrhein-Westfalen"),
    RP("Rheinland-Pfalz"),
    SH("Schleswig-Holstein"),
    SL("Saarland"),
    SN("Sachsen"),
    ST("Sachsen-Anhalt"),
    TH("Thüringen");

    private final String bezeichnung;

    Land(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    @Override
    public Land land() {
        return this;
    }

    /** A Land as a whole has holidays, and no closing days. */
    @Override
    public boolean istGeschlossen(LocalDate tag) {
        return false;
    }
}
