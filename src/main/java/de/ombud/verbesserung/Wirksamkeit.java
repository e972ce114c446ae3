package de.ombud.verbesserung;

/** What the look afterwards found. */
public enum Wirksamkeit {
    WIRKSAM,
    TEILWEISE,
    /** Another measure is needed: the leadership decides again. */
    NICHT_WIRKSAM
}
