/**
 * What Tasklist gets from us: the case beside the form of every task. Page and rights of the case are the room {@code akte}'s;
 * here is only the shelf on which Tasklist finds our script.
 */
package de.ombud.prozess.tasklist;
