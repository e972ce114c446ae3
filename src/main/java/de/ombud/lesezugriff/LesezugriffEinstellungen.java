package de.ombud.lesezugriff;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fine the read log is.
 *
 * @param zeitraum further looks of one person at one case by the same way are one line for so long
 * @param hoechstens so many of the latest lines are shown
 */
@ConfigurationProperties("ombud.lesezugriff")
record LesezugriffEinstellungen(
        @DefaultValue("PT1H") Duration zeitraum,
        @DefaultValue("1000") int hoechstens) {

    LesezugriffEinstellungen {
        if (zeitraum.toSeconds() < 1 || hoechstens < 1) {
            throw new IllegalArgumentException("ombud.lesezugriff: zeitraum and hoechstens must be positive");
        }
    }
}
