package de.ombud.uebersetzung;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What became of the translation of a text in a foreign language.
 *
 * @param bis last day that was set for it
 * @param vorgelegtAm null where none was needed or none came
 */
public record Uebersetzung(String sprache, Herkunft herkunft, LocalDate bis, LocalDate vorgelegtAm) {

    public Uebersetzung {
        Objects.requireNonNull(sprache, "sprache");
        Objects.requireNonNull(herkunft, "herkunft");
        Objects.requireNonNull(bis, "bis");
    }

    /** Whether the text counts as received with its original: understood, or translated within the period (§ 19 (4) SGB X). */
    public boolean wahrtDasOriginal() {
        return herkunft == Herkunft.VERSTANDEN || vorgelegtAm != null && !vorgelegtAm.isAfter(bis);
    }
}
