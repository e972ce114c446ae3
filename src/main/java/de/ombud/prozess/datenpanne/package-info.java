/** The data breach in the engine: its 72 hours, its tasks, and the notice to the Geschäftsführung. */
package de.ombud.prozess.datenpanne;
