package de.ombud.prozess.uebergabe;

import java.time.Instant;

/**
 * One hand-over, for the page of the case.
 *
 * @param schritt id of the element in the model
 * @param von user name of the holder before; null where nobody had it
 * @param an user name of the holder afterwards; null for the group
 * @param durch user name of whoever did it; null where it went by itself, because somebody was not there
 * @param grund null likewise
 * @param ausgang how a cover ended; null while it lasts and for everything else
 */
record Uebergabezeile(Instant am, String schritt, String von, String an, String durch, String grund, String ausgang) {

    public boolean vertretung() {
        return durch == null;
    }

    boolean beteiligt(String wer) {
        return wer.equals(von) || wer.equals(an) || wer.equals(durch);
    }
}
