/**
 * Tasks as Tasklist cannot show them: several at once on a page of ours, with the words of urgency on their cards, and the marks that
 * Tasklist's filters ask for. Who may see and do what is the engine's to say.
 */
package de.ombud.prozess.aufgaben;
