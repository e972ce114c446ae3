/** Answers what a case waits for: out of the tasks and jobs of its processes, and out of what the rooms still have open. */
package de.ombud.prozess.wartestand;
