package de.ombud.system;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the REST interface.
 *
 * @param hoechstgroesse largest body of a request; files are uploaded in parts and have the limits of {@code spring.servlet.multipart}
 */
@ConfigurationProperties("ombud.api")
record ApiEinstellungen(@DefaultValue("4MB") DataSize hoechstgroesse) {}
