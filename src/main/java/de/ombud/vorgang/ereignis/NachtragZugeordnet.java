package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** It turned out which question an addition really answers, or that it answers none: somebody else reads it now. */
public record NachtragZugeordnet(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
