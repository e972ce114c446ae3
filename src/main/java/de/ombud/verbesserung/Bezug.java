package de.ombud.verbesserung;

import de.ombud.vorgang.Aktenzeichen;

/** A matter that a Verbesserungsimpuls is drawn from. */
public record Bezug(Aktenzeichen aktenzeichen, int nr) {}
