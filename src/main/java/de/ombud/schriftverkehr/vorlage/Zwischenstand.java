package de.ombud.schriftverkehr.vorlage;

import java.time.LocalDate;

/** Why it takes longer, and until when, in the words of a colleague. */
public record Zwischenstand(String grund, LocalDate neuerTermin) {

    /** A draft that lay around until its own date had come would be a false promise. */
    public boolean giltAm(LocalDate heute) {
        return neuerTermin.isAfter(heute);
    }

    @Override
    public String toString() {
        return "Zwischenstand bis " + neuerTermin;
    }
}
