package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** We wait no longer for the answer to this question. */
public record RueckfrageBeendet(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
