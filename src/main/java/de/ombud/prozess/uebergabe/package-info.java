/**
 * Cover for absent colleagues: a task is always its group's, and a member of the group may pass it on with a reason, even one that
 * somebody else holds. The reason stays in our own table.
 */
package de.ombud.prozess.uebergabe;
