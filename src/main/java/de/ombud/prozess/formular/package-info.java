/**
 * What a person sends with a task goes past the engine: no step's variables ever hold it, whatever the deployed form asks. The steps
 * say which fields they know and read them here; a field that nobody knows is refused instead of being lost.
 */
package de.ombud.prozess.formular;
