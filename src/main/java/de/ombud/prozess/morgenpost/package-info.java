/** The steps of {@code morgenpost.bpmn}: counts what waits for each group, and has it sent by the room {@code schriftverkehr}. */
package de.ombud.prozess.morgenpost;
