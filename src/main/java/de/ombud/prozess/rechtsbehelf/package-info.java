/** The steps of {@code rechtsbehelf.bpmn} and {@code abgabe.bpmn} that no person takes. */
package de.ombud.prozess.rechtsbehelf;
