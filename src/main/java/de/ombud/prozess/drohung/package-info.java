/** {@code drohung.bpmn}: the threat. */
package de.ombud.prozess.drohung;
