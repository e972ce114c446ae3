package de.ombud.vorgang;

/** The area of the Jobcenter that an Anliegen concerns. */
public enum Bereich {
    LEISTUNG,
    MARKT_UND_INTEGRATION,
    SELBSTAENDIGEN_ZENTRUM,
    EINGANGSZONE,
    UEBERGREIFEND
}
