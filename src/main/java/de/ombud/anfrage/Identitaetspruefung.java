package de.ombud.anfrage;

import de.ombud.system.Eingabefehler;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whether somebody who asks for their own data is that person (Art. 12 (6) DSGVO).
 *
 * @param weise how it was established; null where it was not
 * @param am when it was established, asked for or refused
 * @param worte what was missing and what the person was told, and what else is to be noted
 * @param nachweisBis until when we wait for what we asked for; null where we did not ask
 */
public record Identitaetspruefung(Ergebnis ergebnis, Weise weise, LocalDate am, LocalDate nachweisBis, String worte) {

    public enum Ergebnis {
        GEPRUEFT,
        /** There are reasonable doubts: the person is asked for more. */
        NACHGEFRAGT,
        /** It stays unclear, or somebody asks for another without a Vollmacht. */
        NICHT_FESTSTELLBAR
    }

    public enum Weise {
        AUSWEIS,
        /** what only the person knows, compared with the file */
        ANGABEN,
        BUNDID,
        BEKANNT,
        /** somebody asks for the person, whose Vollmacht is there */
        VOLLMACHT
    }

    public Identitaetspruefung {
        Objects.requireNonNull(ergebnis, "ergebnis");
        Objects.requireNonNull(am, "am");
        if (ergebnis == Ergebnis.GEPRUEFT && weise == null) {
            throw new Eingabefehler("weise", "Bitte angeben, wie die Identität festgestellt ist.");
        }
        if (ergebnis == Ergebnis.NACHGEFRAGT && nachweisBis == null) {
            throw new Eingabefehler("nachweisBis", "Bitte angeben, bis wann wir auf den Nachweis warten.");
        }
        if (ergebnis != Ergebnis.GEPRUEFT && worte.isEmpty()) {
            throw new Eingabefehler("grund", "Bitte vermerken, was gefehlt hat und was die Person erfahren hat.");
        }
    }
}
