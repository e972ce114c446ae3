/**
 * Carries out in the engine what the room {@code vertretung} knows: tasks of whoever is not there go to whoever covers, and untouched
 * ones back. No right is granted for it: whoever covers is of the task's group and gets nothing from which they are excluded.
 */
package de.ombud.prozess.vertretung;
