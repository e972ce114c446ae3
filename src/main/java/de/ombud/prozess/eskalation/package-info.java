/** {@code eskalation.bpmn}: the clocks of one case and its ladder, with incidents that Cockpit shows and reminders. */
package de.ombud.prozess.eskalation;
