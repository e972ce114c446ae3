package de.ombud.leitstand;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What leadership is shown.
 *
 * @param zeilen how many lines a list has before it goes on with the next page
 * @param kurzliste how many emergencies and callbacks stand on the page before somebody asks for all
 */
@ConfigurationProperties("ombud.leitstand")
record LeitstandEinstellungen(
        @DefaultValue("50") int zeilen, @DefaultValue("10") int kurzliste) {

    LeitstandEinstellungen {
        if (zeilen < 1 || kurzliste < 1) {
            throw new IllegalArgumentException("ombud.leitstand.zeilen and kurzliste must be positive");
        }
    }
}
