/**
 * Who may do what with the engine: users, groups and grants in Camunda's own tables, and the border in front of its REST interface
 * that lets reading and the four steps of a task through and refuses what would store free text in the engine.
 */
package de.ombud.prozess.sicherheit;
