/** {@code rechtsbehelf.bpmn}: the legal remedy on its way to the Widerspruchsstelle. */
package de.ombud.prozess.rechtsbehelf;
