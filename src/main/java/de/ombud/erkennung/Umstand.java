package de.ombud.erkennung;

/**
 * What takes the meaning from a sign: "kein", "meines Nachbarn", "im Fernsehen". Acts within the sentence, or into the one before.
 *
 * @param davor the circumstance stands at most so many words before the sign; 0: not before it
 * @param danach the same after it
 * @param naechsterSatz also where the sign stands in the sentence before: "Das will ich aber nicht"
 */
record Umstand(String name, Wortfolge woran, int davor, int danach, boolean naechsterSatz) {}
