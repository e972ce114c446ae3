package de.ombud.vorgang;

/** The person took the matter back. Published inside the transaction that stores it. */
public record KundenreaktionZurueckgezogen(Aktenzeichen aktenzeichen) {}
