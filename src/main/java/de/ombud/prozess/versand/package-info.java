/** {@code versand.bpmn}: letters are made and sent by the room {@code schriftverkehr}, retried, cleared and shown by the engine. */
package de.ombud.prozess.versand;
