package de.ombud.fruehwarnung;

/** What is watched, month by month and at each site. */
enum Messgroesse {
    /** mean days from receipt to closing */
    DAUER,
    /** share of those not answered within fourteen days */
    VERSPAETET,
    /** share of complaints that were justified, of those that have a result */
    BEGRUENDET,
    /** complaints about one topic */
    THEMA;

    boolean istAnteil() {
        return this == VERSPAETET || this == BEGRUENDET;
    }
}
