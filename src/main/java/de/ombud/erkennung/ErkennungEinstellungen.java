package de.ombud.erkennung;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** @param regeln the list of rules; a path such as {@code file:/etc/ombud/regeln.yaml} takes the place of the one that is built in */
@ConfigurationProperties("ombud.erkennung")
record ErkennungEinstellungen(
        @DefaultValue("classpath:erkennung/regeln.yaml") Resource regeln) {}
