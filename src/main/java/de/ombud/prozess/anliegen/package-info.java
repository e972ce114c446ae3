/**
 * {@code anliegen.bpmn} and {@code weitergabe.bpmn}: one Anliegen in the hands of the area that owns it, its tasks, the table of areas
 * and groups, and who is told about it.
 */
package de.ombud.prozess.anliegen;
