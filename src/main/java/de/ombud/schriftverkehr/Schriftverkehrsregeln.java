package de.ombud.schriftverkehr;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param neuerTerminHoechstens how far ahead the new date of an interim notice may lie
 */
@ConfigurationProperties("ombud.schriftverkehr")
record Schriftverkehrsregeln(@DefaultValue("P6M") Period neuerTerminHoechstens) {}
