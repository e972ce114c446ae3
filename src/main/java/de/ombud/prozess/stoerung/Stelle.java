package de.ombud.prozess.stoerung;

/**
 * Where something stands still.
 *
 * @param stand number of the state of models; 0 for a model that is none
 * @param modell key of the process
 * @param schritt id of the element
 */
record Stelle(int stand, String modell, String schritt) {}
