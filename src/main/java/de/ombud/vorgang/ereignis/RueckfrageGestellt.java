package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** We ask the person something. Published inside the transaction that stores it. */
public record RueckfrageGestellt(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
