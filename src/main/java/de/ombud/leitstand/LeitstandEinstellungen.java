package de.ombud.leitstand;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What leadership is shown.
 *
 * @param zeilen how many lines a list has before it goes on with the next page
 */
@ConfigurationProperties("ombud.leitstand")
record LeitstandEinstellungen(@DefaultValue("50") int zeilen) {

    LeitstandEinstellungen {
        if (zeilen < 1) {
            throw new IllegalArgumentException("ombud.leitstand.zeilen must be positive");
        }
    }
}
