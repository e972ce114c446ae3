/** The ladder in the engine: tasks with an incident that Cockpit shows, and reminders to those who work on a case. */
package de.ombud.prozess.eskalation;
