package de.ombud.schriftverkehr.stapel;

import de.ombud.schriftverkehr.Schreiben;

/** One letter of a stack, or one that waits for a stack, without its words and recipient. */
record Stapelbrief(long sendung, String aktenzeichen, Schreiben schreiben, Stand stand) {

    enum Stand {
        /** to be printed and posted */
        LIEGT,
        VERSANDT,
        /** not needed any more: to be taken out of the paper */
        HINFAELLIG,
        /** written anew or by another way since it was printed: to be taken out of the paper */
        GEAENDERT
    }

    /** What the person gave goes with it on paper, too. */
    public boolean mitAnlagen() {
        return schreiben == Schreiben.ABGABESCHREIBEN;
    }

    /** On paper, but not to be posted. */
    public boolean herausnehmen() {
        return stand == Stand.HINFAELLIG || stand == Stand.GEAENDERT;
    }
}
