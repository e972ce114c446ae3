/**
 * What every step of a model stands on, whatever it is about: typed variables, the case and the person of a step, the tables, and what
 * to do when two change an instance at once. Knows no matter.
 */
package de.ombud.prozess.grundlage;
