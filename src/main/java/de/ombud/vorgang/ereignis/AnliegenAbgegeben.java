package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** Somebody outside the complaint has this matter from now on. Published inside the transaction that stores it. */
public record AnliegenAbgegeben(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
