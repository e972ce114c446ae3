package de.ombud.frist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How the last day of one clock comes about, so that somebody can count it again on paper.
 *
 * @param beginn day of the event; it does not count itself (§ 187 (1) BGB)
 * @param gezaehlt the last day as it is counted, before it moves
 * @param bis the last day
 * @param ruhetage the days between that did not count (working days), or from which the last day moved (days and months); oldest first
 */
public record Fristschritt(
        Uhr uhr, Uhrwert wert, LocalDate beginn, LocalDate gezaehlt, LocalDate bis, List<Ruhetag> ruhetage) {

    public Fristschritt {
        Objects.requireNonNull(uhr, "uhr");
        Objects.requireNonNull(wert, "wert");
        Objects.requireNonNull(beginn, "beginn");
        Objects.requireNonNull(gezaehlt, "gezaehlt");
        Objects.requireNonNull(bis, "bis");
        ruhetage = List.copyOf(ruhetage);
    }

    /** Whether the last day moved to the next Werktag (§ 193 BGB, § 26 (3) SGB X, § 64 (3) SGG). */
    public boolean istVerschoben() {
        return !gezaehlt.equals(bis);
    }
}
