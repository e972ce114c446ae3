package de.ombud.uebersetzung;

/** Where a translation comes from. */
public enum Herkunft {
    /** somebody here understands the text, so nothing was missing (§ 19 (4) SGB X) */
    VERSTANDEN,
    /** by the person */
    VORGELEGT,
    /** by the office (§ 19 (2) sentence 3 SGB X) */
    BESCHAFFT,
    KEINE;

    public boolean liegtVor() {
        return this != KEINE;
    }
}
