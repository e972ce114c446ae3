/** Asks the decision tables in {@code bpmn/*.dmn} on behalf of the rooms that own the rules. */
package de.ombud.prozess.regel;
