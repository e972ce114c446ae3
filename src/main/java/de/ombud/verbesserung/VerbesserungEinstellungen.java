package de.ombud.verbesserung;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a Jobcenter decides for itself about learning from complaints.
 *
 * @param schwelle so many complaints on one topic at one site propose a measure by themselves
 * @param fenster within this time
 * @param ruhe so long after the end of the last one the same topic and site propose none
 * @param vergleich how long before and after a measure complaints are counted
 * @param laengsterAufschub how far ahead a due date or the end of putting off may lie
 */
@ConfigurationProperties("ombud.verbesserung")
record VerbesserungEinstellungen(
        @DefaultValue("5") int schwelle,
        @DefaultValue("P90D") Period fenster,
        @DefaultValue("P90D") Period ruhe,
        @DefaultValue("P90D") Period vergleich,
        @DefaultValue("P2Y") Period laengsterAufschub) {

    VerbesserungEinstellungen {
        if (schwelle < 1) {
            throw new IllegalArgumentException("ombud.verbesserung.schwelle must be at least 1");
        }
    }
}
