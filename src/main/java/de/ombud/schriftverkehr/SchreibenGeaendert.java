package de.ombud.schriftverkehr;

import de.ombud.vorgang.Aktenzeichen;

/** A letter of a case was written, sent, cleared or dropped. Published inside the transaction that stores it. */
public record SchreibenGeaendert(Aktenzeichen aktenzeichen) {}
