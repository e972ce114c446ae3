package de.ombud.vorgang;

/** The person added something. Published inside the transaction that stores it. */
public record NachtragEingegangen(Aktenzeichen aktenzeichen, int nr) {}
