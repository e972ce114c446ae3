package de.ombud.rechtsbehelf;

/** What became of a Widerspruch (§§ 85, 88 SGG). */
public enum Widerspruchsausgang {
    /** By the office itself (§ 85 (1) SGG). */
    ABGEHOLFEN,
    STATTGEGEBEN,
    TEILWEISE,
    ZURUECKGEWIESEN,
    /** By the person. */
    ZURUECKGENOMMEN
}
