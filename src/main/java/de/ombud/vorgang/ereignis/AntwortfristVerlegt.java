package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** The day on which the answer is due has changed, because somebody outside set it. Published inside the transaction that stores it. */
public record AntwortfristVerlegt(Aktenzeichen aktenzeichen) implements Fallereignis {}
