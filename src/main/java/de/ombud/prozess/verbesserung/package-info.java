/**
 * {@code verbesserung.bpmn} and {@code themenbeobachtung.bpmn}: starts the process of a measure, gives its tasks their owners and
 * dates, and looks daily for topics that come back.
 */
package de.ombud.prozess.verbesserung;
