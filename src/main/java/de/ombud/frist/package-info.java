/**
 * Counts days: the working days of each Land, the days on which something is due, and the instants at which the case is
 * to act. Knows neither cases nor the engine; the numbers come through {@link de.ombud.frist.Fristenregeln}.
 */
@ApplicationModule(displayName = "Frist", allowedDependencies = "system")
package de.ombud.frist;

import org.springframework.modulith.ApplicationModule;
