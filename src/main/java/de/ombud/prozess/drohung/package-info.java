/** The threat in the engine. */
package de.ombud.prozess.drohung;
