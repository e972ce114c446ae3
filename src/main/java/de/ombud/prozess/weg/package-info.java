/**
 * What special ways share: the table that says whose a way is and which model it runs in, its start beside the case or on its own, its
 * clock, and {@code wegfrist.bpmn}, where one is late.
 */
package de.ombud.prozess.weg;
