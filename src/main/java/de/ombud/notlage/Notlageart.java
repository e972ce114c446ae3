package de.ombud.notlage;

/** What is missing; domain.md § 4: "nothing to eat, power cut, eviction, no heating". */
public enum Notlageart {
    NAHRUNG,
    STROM,
    HEIZUNG,
    WOHNUNG,
    SONSTIGE
}
