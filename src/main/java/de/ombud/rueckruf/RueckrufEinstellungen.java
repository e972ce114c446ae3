package de.ombud.rueckruf;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a Jobcenter decides for itself about calling back; how long a promise holds stands in {@code fristen.dmn}.
 *
 * @param dienststelle key of the site where nobody names one
 * @param hoechsteVersuche after so many attempts in vain the person is written to
 * @param laengsterRueckblick a promise that lies further back is taken for a slip
 * @param laengsterAufschub how far ahead the other time may lie that the person asks for
 * @param beschwerdethema topic of the complaint that a missed call becomes
 */
@ConfigurationProperties("ombud.rueckruf")
record RueckrufEinstellungen(
        @DefaultValue("DRESDEN") String dienststelle,
        @DefaultValue("3") int hoechsteVersuche,
        @DefaultValue("P30D") Duration laengsterRueckblick,
        @DefaultValue("P14D") Duration laengsterAufschub,
        @DefaultValue("E03") String beschwerdethema) {

    RueckrufEinstellungen {
        if (hoechsteVersuche < 1) {
            throw new IllegalArgumentException("ombud.rueckruf.hoechste-versuche must be at least 1");
        }
    }
}
