/**
 * The Kundenreaktion with its Anliegen, the people in it, its guarded transitions and what it announces.
 * Knows no other feature: areas, deadlines and letters are told to it, and others listen to its events.
 */
@ApplicationModule(displayName = "Vorgang", allowedDependencies = "system")
package de.ombud.vorgang;

import org.springframework.modulith.ApplicationModule;
