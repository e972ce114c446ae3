package de.ombud.vorgang;

/** It turned out which question an addition really answers, or that it answers none: somebody else reads it now. */
public record NachtragZugeordnet(Aktenzeichen aktenzeichen, int nr) {}
