/** Starts the process of a case when it is recorded, hands its events on, and carries out the steps that no person takes. */
package de.ombud.prozess.fall;
