package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** The person added something, and it lies before whoever reads it. Published inside the transaction that stores it. */
public record NachtragEingegangen(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
