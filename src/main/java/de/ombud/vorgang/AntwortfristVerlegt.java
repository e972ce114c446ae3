package de.ombud.vorgang;

/** The day on which the answer is due has changed, because somebody outside set it. Published inside the transaction that stores it. */
public record AntwortfristVerlegt(Aktenzeichen aktenzeichen) {}
