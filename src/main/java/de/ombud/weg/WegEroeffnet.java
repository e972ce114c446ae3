package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/** A person decided that the case takes this way. Published inside the transaction that stores it. */
public record WegEroeffnet(Aktenzeichen aktenzeichen, int nr, Wegart art) implements Fallereignis {}
