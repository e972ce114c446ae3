package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** The person answered this question, so nobody waits for it any more. Published inside the transaction that stores the answer. */
public record RueckfrageBeantwortet(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
