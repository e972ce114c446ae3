/**
 * What helps a person to write in the form of a task: which of its fields become a letter or take text blocks, the version of the
 * answer that was sent back, and the drafts of what was typed.
 */
package de.ombud.prozess.schreibhilfe;
