/** {@code datenpanne.bpmn}: the data breach, its 72 hours, its tasks, and the notice to the Geschäftsführung. */
package de.ombud.prozess.datenpanne;
