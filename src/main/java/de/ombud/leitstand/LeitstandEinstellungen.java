package de.ombud.leitstand;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What leadership is shown.
 *
 * @param zeilen how many lines a list has before it goes on with the next page
 * @param zaehlgrenze counts stop here and say "more than", so that looking costs the same however much is open
 */
@ConfigurationProperties("ombud.leitstand")
record LeitstandEinstellungen(
        @DefaultValue("50") int zeilen, @DefaultValue("500") int zaehlgrenze) {

    LeitstandEinstellungen {
        if (zeilen < 1 || zaehlgrenze < zeilen) {
            throw new IllegalArgumentException(
                    "ombud.leitstand.zaehlgrenze must be at least ombud.leitstand.zeilen, and both positive");
        }
    }
}
