package de.ombud.frist;

/**
 * Port to the numbers behind all deadlines, so that an analyst changes them without a developer. Implemented where the
 * decision tables are evaluated. A missing or unreadable entry is an {@link IllegalStateException}: no clock runs on a
 * guess.
 */
public interface Fristenregeln {

    Uhrwert uhr(Uhr uhr);

    Stufenregel stufe(Stufe stufe);

    /** The same step for an emergency, which climbs by working hours. */
    Stundenregel notlagestufe(Stufe stufe);
}
