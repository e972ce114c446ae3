/** The emergency in the engine: its clocks in working hours, who has the task before them, and the reminder. */
package de.ombud.prozess.notlage;
