package de.ombud.aufsicht;

/** How a statement left the house. */
public enum Versandweg {
    BRIEF,
    /** besonderes elektronisches Behördenpostfach */
    BEHOERDENPOSTFACH,
    EMAIL
}
