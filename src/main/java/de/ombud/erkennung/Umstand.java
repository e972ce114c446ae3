package de.ombud.erkennung;

/**
 * What gives a sign its meaning or takes it: "kein", "meines Nachbarn", "im Fernsehen". Acts within the sentence, if nothing else is
 * said.
 *
 * @param davor the circumstance stands at most so many words before the sign; 0: not before it
 * @param danach the same after it
 * @param saetzeDavor also where the circumstance stands so many sentences before: "Ihr habt gekürzt. Das nehme ich nicht hin"
 * @param naechsterSatz also where it stands in the next one: "Das will ich aber nicht"
 * @param ganzerText wherever it stands: who writes a novel is in no need in any of its sentences
 */
record Umstand(
        String name,
        Wortfolge woran,
        int davor,
        int danach,
        int saetzeDavor,
        boolean naechsterSatz,
        boolean ganzerText) {}
