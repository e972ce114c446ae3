package de.ombud.verbindung;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is suggested as the same contact.
 *
 * @param fenster how far back a contact is looked for
 * @param schwelle how alike the texts must be, from 0 to 1
 * @param hoechstens how many are suggested
 */
@ConfigurationProperties("ombud.dubletten")
record DublettenEinstellungen(
        @DefaultValue("P6M") Period fenster,
        @DefaultValue("0.4") double schwelle,
        @DefaultValue("5") int hoechstens) {}
