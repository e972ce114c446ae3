package de.ombud.vorgang;

/** We wait no longer for the answer to this question. */
public record RueckfrageBeendet(Aktenzeichen aktenzeichen, int nr) {}
