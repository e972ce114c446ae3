package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** The time of receipt was put right, so every clock of the case starts anew. Published inside the transaction that stores it. */
public record EingangKorrigiert(Aktenzeichen aktenzeichen) implements Fallereignis {}
