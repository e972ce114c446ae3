/** {@code aufsicht.bpmn}, {@code petition.bpmn} and the statement that both ask for, {@code stellungnahme.bpmn}. */
package de.ombud.prozess.aufsicht;
