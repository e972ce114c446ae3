package de.ombud.vorgang;

/** We ask the person something. Published inside the transaction that stores it. */
public record RueckfrageGestellt(Aktenzeichen aktenzeichen, int nr) {}
