/** Gives the timers of the models their dates; all counting is done by the room {@code frist}. */
package de.ombud.prozess.zeit;
