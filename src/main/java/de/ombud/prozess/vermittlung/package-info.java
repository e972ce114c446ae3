/** {@code vermittlung.bpmn} and its follow-up: their tasks and steps, and what their forms say to the room {@code vermittlung}. */
package de.ombud.prozess.vermittlung;
