package de.ombud.abgabe;

/** Why what a person wrote goes to another office, or why it does not. */
enum Weitergabe {
    /** An application reaches the competent office without delay, and counts from its receipt here (§ 16 (2) SGB I). */
    ANTRAG,
    /** The person agrees (§ 67b (1) SGB X). */
    EINWILLIGUNG,
    /** Neither: Sozialdaten stay here (§ 35 SGB I). */
    KEINE;

    /** An application waits for nobody's consent. */
    static Weitergabe von(boolean antrag, boolean einwilligung) {
        if (antrag) {
            return ANTRAG;
        }
        return einwilligung ? EINWILLIGUNG : KEINE;
    }

    /** Code that is kept with the way. */
    String angabe() {
        return this == KEINE ? "KEINE_WEITERGABE" : name();
    }

    boolean geschieht() {
        return this != KEINE;
    }
}
