package de.ombud.abgabe;

import de.ombud.schriftverkehr.Stelle;
import java.util.Objects;

/**
 * What KRM decided about a matter that is not ours.
 *
 * @param antrag whether an application for benefits is in it
 * @param einwilligung whether the person agrees that it is passed on
 */
public record Abgabeentscheidung(Stelle stelle, boolean antrag, boolean einwilligung, String vermerk) {

    public Abgabeentscheidung {
        Objects.requireNonNull(stelle, "stelle");
        vermerk = vermerk == null ? "" : vermerk;
    }

    Weitergabe weitergabe() {
        return Weitergabe.von(antrag, einwilligung);
    }
}
