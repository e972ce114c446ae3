/**
 * What the Java side knows of the models: one type per process with its key, elements, messages, errors and variables.
 * {@code ModelContractTests} compares it with the BPMN in both directions; no other file names an element.
 */
package de.ombud.prozess.modell;
