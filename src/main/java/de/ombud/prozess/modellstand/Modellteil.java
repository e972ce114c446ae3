package de.ombud.prozess.modellstand;

/**
 * What a person would point at in a file: a step of a process, a row of a table, a field of a form.
 *
 * @param id in the file
 * @param art kind, as the key of a message
 * @param name as people read it; the id where it has none
 * @param abdruck everything that it says; two that say the same here are the same
 */
record Modellteil(String id, String art, String name, String abdruck) {}
