/** {@code notlage.bpmn}: the emergency, its clocks in working hours, who has its task before them, and the reminder. */
package de.ombud.prozess.notlage;
