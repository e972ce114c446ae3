/**
 * What happens when a person completes a task: the fields of the form are read and handed to the domain, whose verdict comes back as
 * one scalar. Refusals become errors that the form shows.
 */
package de.ombud.prozess.aufgabe;
