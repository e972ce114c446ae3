package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** A further Anliegen came into a case that is already being worked on. Published inside the transaction that stores it. */
public record AnliegenErgaenzt(Aktenzeichen aktenzeichen, int nr) implements Fallereignis {}
