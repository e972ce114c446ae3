package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/** The way has another date of its own now, or none any more. Published inside the transaction that stores it. */
public record TerminVerlegt(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
