package de.ombud.erkennung;

/**
 * What takes the meaning from a sign: "kein", "meines Nachbarn", "im Fernsehen". Never acts beyond the sentence.
 *
 * @param davor the circumstance stands at most so many words before the sign; 0: not before it
 * @param danach the same after it
 */
record Umstand(String name, Wortfolge woran, int davor, int danach) {}
