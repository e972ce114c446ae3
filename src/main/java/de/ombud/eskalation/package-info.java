/**
 * What became late, on which step of the ladder, and what was done about it. Knows the number of a case, nothing of its content;
 * when a step is reached says the room {@code frist}.
 */
package de.ombud.eskalation;
