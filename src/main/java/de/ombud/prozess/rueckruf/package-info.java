/** Starts the process of a promised call, hands on what is noted about it elsewhere, and gives its timers their dates. */
package de.ombud.prozess.rueckruf;
