package de.ombud.entwurf;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param aufbewahrung how long a draft that nobody touches is kept
 * @param hoechstens how many recordings one person may have begun at the same time
 */
@ConfigurationProperties("ombud.entwurf")
record EntwurfEinstellungen(
        @DefaultValue("P30D") Period aufbewahrung,
        @DefaultValue("20") int hoechstens) {

    /** What was not touched since then has grown too old. */
    Instant grenze(Instant jetzt) {
        return jetzt.atZone(ZoneOffset.UTC).minus(aufbewahrung).toInstant();
    }
}
