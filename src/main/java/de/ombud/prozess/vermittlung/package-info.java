/** What {@code vermittlung.bpmn} and its follow-up do between the tasks, and what their forms say to the room {@code vermittlung}. */
package de.ombud.prozess.vermittlung;
