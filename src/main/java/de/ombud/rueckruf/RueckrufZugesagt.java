package de.ombud.rueckruf;

import de.ombud.vorgang.Aktenzeichen;

/**
 * A call was promised. Published inside the transaction that stores it.
 *
 * @param aktenzeichen the case that it is about, or null
 * @param versaeumt whether it is late from the start, as in a complaint about a call that never came
 */
public record RueckrufZugesagt(Rueckrufnummer nummer, String gruppe, Aktenzeichen aktenzeichen, boolean versaeumt) {}
