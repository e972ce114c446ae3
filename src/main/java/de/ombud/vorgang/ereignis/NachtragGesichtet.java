package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** Somebody read what the person added. Published inside the transaction that stores it. */
public record NachtragGesichtet(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
