package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** This person was excluded from the case and is not any more. Published inside the transaction that stores it. */
public record PersonZugelassen(Aktenzeichen aktenzeichen, String benutzer) implements Fallereignis {}
