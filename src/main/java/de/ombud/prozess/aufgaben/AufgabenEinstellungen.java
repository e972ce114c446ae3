package de.ombud.prozess.aufgaben;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param zeilen how many tasks stand on one page, and so are dealt with at once at most */
@ConfigurationProperties("ombud.aufgaben")
record AufgabenEinstellungen(@DefaultValue("50") int zeilen) {

    AufgabenEinstellungen {
        if (zeilen < 1 || zeilen > 200) {
            throw new IllegalArgumentException("ombud.aufgaben.zeilen must be between 1 and 200");
        }
    }
}
