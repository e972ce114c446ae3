/** {@code rueckruf.bpmn}: starts the process of a promised call, hands on what is noted elsewhere, and gives its timers their dates. */
package de.ombud.prozess.rueckruf;
