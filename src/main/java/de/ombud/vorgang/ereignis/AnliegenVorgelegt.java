package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** A matter lies before another group than before. Published inside the transaction that stores it. */
public record AnliegenVorgelegt(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
