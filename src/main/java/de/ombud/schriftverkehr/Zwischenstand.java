package de.ombud.schriftverkehr;

import java.time.LocalDate;

/** Why it takes longer, and until when, in the words of a colleague. */
record Zwischenstand(String grund, LocalDate neuerTermin) {

    /** A draft that lay around until its own date had come would be a false promise. */
    boolean giltAm(LocalDate heute) {
        return neuerTermin.isAfter(heute);
    }

    @Override
    public String toString() {
        return "Zwischenstand bis " + neuerTermin;
    }
}
