/**
 * {@code kundenreaktion.bpmn} and {@code sichtung.bpmn}: starts the process of a case when it is recorded, hands its events on, reads
 * its tasks, takes the steps that no person takes, and gives its timers their dates.
 */
package de.ombud.prozess.fall;
