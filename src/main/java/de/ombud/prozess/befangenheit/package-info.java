/** {@code befangenheit.bpmn}: doubts about impartiality, and who decides about them. */
package de.ombud.prozess.befangenheit;
