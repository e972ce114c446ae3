package de.ombud.anlage;

import de.ombud.vorgang.Aktenzeichen;

/** A file came with an addition. Published inside the transaction that stores it. @param nr of the file. @param nachtrag its number */
public record NachtragsanlageEingegangen(Aktenzeichen aktenzeichen, int nr, int nachtrag) {}
