/** {@code untaetigkeit.bpmn}: tells the Geschäftsführung before inaction may be sued. */
package de.ombud.prozess.untaetigkeit;
