/**
 * The guardian: questions that the engine and the tables must answer with "nothing" ({@code Invariante}), asked every hour by
 * {@code waechter.bpmn}. What they find goes into the book of the room {@code waechter} and, as an incident, to Cockpit.
 */
package de.ombud.prozess.waechter;
