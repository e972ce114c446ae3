package de.ombud.vorgang;

/** What the person said about our answer. */
public enum Rueckmeldungswert {
    ZUFRIEDEN,
    TEILWEISE_ZUFRIEDEN,
    UNZUFRIEDEN,
    KEINE
}
