/** {@code uebersetzung.bpmn}: a text in a foreign language. */
package de.ombud.prozess.uebersetzung;
