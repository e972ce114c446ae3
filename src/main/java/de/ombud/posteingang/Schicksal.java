package de.ombud.posteingang;

import de.ombud.vorgang.Aktenzeichen;
import java.util.Objects;

/**
 * What is to become of a mail, and why.
 *
 * @param fall that it belongs to, or that is suggested; null for none
 * @param rueckfrage number of the question that it answers; 0 for surely none, null where the case says so
 * @param fremd whoever wrote is not known in the case
 * @param antwortbar whether a letter may ever go to the sender
 * @param grund key of the sentence for people
 */
record Schicksal(Stand stand, Aktenzeichen fall, Integer rueckfrage, boolean fremd, boolean antwortbar, String grund) {

    Schicksal {
        Objects.requireNonNull(stand, "stand");
        Objects.requireNonNull(grund, "grund");
    }

    static Schicksal ohneFall(Stand stand, String grund) {
        return new Schicksal(stand, null, null, false, false, grund);
    }

    static Schicksal zu(Aktenzeichen fall, Stand stand, String grund) {
        return new Schicksal(stand, fall, null, false, false, grund);
    }

    static Schicksal neu(Stand stand, boolean antwortbar, String grund) {
        return new Schicksal(stand, null, null, false, antwortbar, grund);
    }
}
