package de.ombud.system.einmal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param aufbewahrung how long a key is known; afterwards the same request is a new one */
@ConfigurationProperties("ombud.idempotenz")
record EinmaligkeitEinstellungen(@DefaultValue("P7D") Duration aufbewahrung) {}
