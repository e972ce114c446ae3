package de.ombud.system.grenze;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is sent to us, over whichever interface.
 *
 * @param hoechstgroesse largest body of a request; where files are uploaded a {@link Koerpergrenze} allows more
 */
@ConfigurationProperties("ombud.api")
record ApiEinstellungen(@DefaultValue("4MB") DataSize hoechstgroesse) {}
