package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** The person wants to hear from us in another way than was recorded, or not at all. */
public record AntwortwegBerichtigt(Aktenzeichen aktenzeichen) implements Fallereignis {}
