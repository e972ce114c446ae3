/**
 * {@code zweiterblick.bpmn}: somebody else looks again where the person is not content with the answer. It runs beside the case and
 * outlives its close.
 */
package de.ombud.prozess.zweiterblick;
