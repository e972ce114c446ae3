/**
 * {@code jahresbericht.bpmn}: hands the parts of a report out in January or when somebody asks for it, has it checked and released, and
 * asks {@code berichtsplan.dmn} until when.
 */
package de.ombud.prozess.jahresbericht;
