package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/** The person took the case back, and this way with it. Published inside the transaction that stores it. */
public record WegAbgebrochen(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
