package de.ombud.zahlenwerk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Per cent, half-up to one decimal: how every share and every change is told. */
final class Prozent {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    private Prozent() {}

    /** Empty where there is nothing that it could be a share of. */
    static Optional<BigDecimal> anteil(long teil, long ganzes) {
        return ganzes == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(teil)
                        .multiply(HUNDERT)
                        .divide(BigDecimal.valueOf(ganzes), 1, RoundingMode.HALF_UP));
    }

    /** Empty where there was nothing before. */
    static Optional<BigDecimal> veraenderung(long vorher, long jetzt) {
        return anteil(jetzt - vorher, vorher);
    }
}
