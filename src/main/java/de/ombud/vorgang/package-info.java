/**
 * The Kundenreaktion with its Anliegen and the people in it, as values and as a case to read; its guarded transitions stand in
 * {@code fall}, what it announces in {@code ereignis}, and both know this package, never the other way round.
 * Knows no other feature: areas, deadlines and letters are told to it, and others listen to its events.
 */
@ApplicationModule(displayName = "Vorgang", allowedDependencies = "system")
package de.ombud.vorgang;

import org.springframework.modulith.ApplicationModule;
