package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** This matter lies with another group from now on. Published inside the transaction that stores it. @param gruppe its id */
public record ZustaendigkeitVerlegt(Aktenzeichen aktenzeichen, int nr, String gruppe) implements Fallereignis {}
