package de.ombud.einfuhr;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param hoechstgroesse of a file; it is read as it comes, so it may be large */
@ConfigurationProperties("ombud.einfuhr")
record EinfuhrEinstellungen(@DefaultValue("200MB") DataSize hoechstgroesse) {

    EinfuhrEinstellungen {
        if (hoechstgroesse.toMegabytes() < 1) {
            throw new IllegalArgumentException("ombud.einfuhr.hoechstgroesse must be at least 1MB");
        }
    }
}
