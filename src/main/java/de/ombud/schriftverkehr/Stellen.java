package de.ombud.schriftverkehr;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The offices that the house writes to again and again.
 *
 * @param widerspruchsstelle decides on legal remedies (§ 85 SGG)
 */
@Validated
@ConfigurationProperties("ombud.stellen")
public record Stellen(@NotNull Stelle widerspruchsstelle) {}
