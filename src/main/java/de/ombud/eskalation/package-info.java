/**
 * What became late, on which step of the ladder, and what was done about it. Knows the number of a case, nothing of its content;
 * when a step is reached says the room {@code frist}.
 */
@ApplicationModule(
        displayName = "Eskalation",
        allowedDependencies = {"akte", "vorgang", "system"})
package de.ombud.eskalation;

import org.springframework.modulith.ApplicationModule;
