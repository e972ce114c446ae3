package de.ombud.suche;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param seite hits on one page */
@ConfigurationProperties("ombud.suche")
record SucheEinstellungen(@DefaultValue("20") int seite) {

    SucheEinstellungen {
        if (seite < 1 || seite > 100) {
            throw new IllegalArgumentException("ombud.suche.seite must be between 1 and 100");
        }
    }
}
