package de.ombud.schriftverkehr;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/** A letter of a case was written, sent, cleared or dropped. Published inside the transaction that stores it. */
public record SchreibenGeaendert(Aktenzeichen aktenzeichen) implements Fallereignis {}
