package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** Words that came with the case read differently now. */
public record WortlautBerichtigt(Aktenzeichen aktenzeichen) implements Fallereignis {}
