/** A step that comes twice with the same key is done once and answered twice. */
package de.ombud.system.einmal;
