package de.ombud.vermittlung;

import de.ombud.vorgang.Aktenzeichen;

/** One side left while the mediation ran. */
public record VermittlungAbgebrochen(Aktenzeichen aktenzeichen, int wegNr) {}
