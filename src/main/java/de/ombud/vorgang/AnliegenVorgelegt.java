package de.ombud.vorgang;

/** A matter lies before another group than before. Published inside the transaction that stores it. */
public record AnliegenVorgelegt(Aktenzeichen aktenzeichen, int nr) {}
