package de.ombud.leitstand;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What burns, in seven figures. Level: Kundenreaktion.
 *
 * @param beantwortet answered this month
 * @param fristgerecht of those within 14 plain calendar days
 */
record Kennzahlen(
        long ueberschritten,
        long nahe,
        long eskalationen,
        long notlagen,
        long rueckrufe,
        long versaeumteRueckrufe,
        long beantwortet,
        long fristgerecht) {

    /** Per cent, half-up to one decimal; null while nothing was answered. */
    public BigDecimal anteil() {
        return beantwortet == 0
                ? null
                : BigDecimal.valueOf(fristgerecht * 100)
                        .divide(BigDecimal.valueOf(beantwortet), 1, RoundingMode.HALF_UP);
    }
}
