/**
 * Keeps the person that a case complains about away from it in the engine: no list, no query and no step shows them a task, an
 * instance or an incident of the case (§§ 16, 17 SGB X). Who is excluded, and why, says the room {@code vorgang}.
 */
package de.ombud.prozess.ausschluss;
