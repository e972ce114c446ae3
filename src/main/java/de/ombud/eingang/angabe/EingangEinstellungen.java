package de.ombud.eingang.angabe;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a Jobcenter decides for itself about recording.
 *
 * @param dienststelle key of the site where nobody names one
 * @param hoechstalter a receipt that lies further back is taken for a slip
 */
@ConfigurationProperties("ombud.eingang")
public record EingangEinstellungen(
        @DefaultValue("DRESDEN") String dienststelle,
        @DefaultValue("P3Y") Period hoechstalter) {}
