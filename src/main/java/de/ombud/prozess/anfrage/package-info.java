/** The request in the engine: its task, and handing its matter over. */
package de.ombud.prozess.anfrage;
