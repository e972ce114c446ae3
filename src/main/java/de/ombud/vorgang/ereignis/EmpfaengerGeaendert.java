package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** Letters of this case may have to go to somebody else from now on. Published inside the transaction that stores it. */
public record EmpfaengerGeaendert(Aktenzeichen aktenzeichen) implements Fallereignis {}
