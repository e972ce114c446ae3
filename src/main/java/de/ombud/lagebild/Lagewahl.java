package de.ombud.lagebild;

import java.time.LocalDate;

/**
 * Which part of the whole somebody looks at.
 *
 * @param dienststelle key, empty for all
 * @param bereich name, empty for all
 * @param thema code, empty for all
 */
public record Lagewahl(LocalDate von, LocalDate bis, String dienststelle, String bereich, String thema) {

    public static Lagewahl alles(LocalDate von, LocalDate bis) {
        return new Lagewahl(von, bis, "", "", "");
    }

    public Lagewahl an(String ort) {
        return new Lagewahl(von, bis, ort, bereich, thema);
    }

    public Lagewahl zwischen(LocalDate erster, LocalDate letzter) {
        return new Lagewahl(erster, letzter, dienststelle, bereich, thema);
    }

    boolean nachSache() {
        return !bereich.isEmpty() || !thema.isEmpty();
    }
}
