package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;
import java.util.Set;

/** The person took the matter back. Published inside the transaction that stores it. */
public record KundenreaktionZurueckgezogen(Aktenzeichen aktenzeichen, Set<String> gruppen) implements Fallereignis {}
