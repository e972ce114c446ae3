package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** This person may not see or touch the case any more. Published inside the transaction that stores it. */
public record PersonAusgeschlossen(Aktenzeichen aktenzeichen, String benutzer) implements Fallereignis {}
