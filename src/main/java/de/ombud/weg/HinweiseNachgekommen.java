package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/**
 * There are signs in words that joined the case later and that nobody is asked to read as an addition: of a further matter. Published
 * inside the transaction that stores them.
 */
public record HinweiseNachgekommen(Aktenzeichen aktenzeichen) implements Fallereignis {}
