package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/** Signs of a case were found, or somebody decided about some. Published inside the transaction that stores it. */
public record HinweiseGeaendert(Aktenzeichen aktenzeichen) implements Fallereignis {}
