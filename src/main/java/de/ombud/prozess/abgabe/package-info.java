/** {@code abgabe.bpmn}: what another authority is competent for. */
package de.ombud.prozess.abgabe;
