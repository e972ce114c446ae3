package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** The person took the matter back. Published inside the transaction that stores it. */
public record KundenreaktionZurueckgezogen(Aktenzeichen aktenzeichen) implements Fallereignis {}
