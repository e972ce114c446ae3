package de.ombud.frist;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on a limit is near: one rule for every place that warns of one.
 *
 * @param vorlauf so long before its last day
 */
@ConfigurationProperties("ombud.frist")
public record Fristnaehe(@DefaultValue("P3D") Period vorlauf) {

    public Fristnaehe {
        if (vorlauf.isNegative()) {
            throw new IllegalArgumentException("ombud.frist.vorlauf must not be negative");
        }
    }

    /** The last limit that is still near. @param heute a legal day */
    public LocalDate bis(LocalDate heute) {
        return heute.plus(vorlauf);
    }
}
