package de.ombud.vertretung;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How absences are kept.
 *
 * @param hoechstdauer so long is an absence at most, and so far ahead it may begin; what is longer is a typing error
 * @param aufbewahrung so long after its last day an absence is kept; who did which task for whom stays with the case
 */
@ConfigurationProperties("ombud.vertretung")
record VertretungEinstellungen(
        @DefaultValue("P1Y") Period hoechstdauer,
        @DefaultValue("P6M") Period aufbewahrung) {}
