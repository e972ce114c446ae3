/**
 * How the process engine is set up: what it may evaluate, what it remembers, how it repeats failed jobs. Everything that Camunda
 * leaves open by default and that this house needs closed is closed here, whatever the properties say.
 */
package de.ombud.prozess.maschine;
