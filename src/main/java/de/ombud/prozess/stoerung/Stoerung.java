package de.ombud.prozess.stoerung;

import java.time.Instant;

/**
 * One step that stands still for one reason, in however many cases.
 *
 * @param stand number of the state of models; 0 for a model that is none
 * @param modell key of the process
 * @param schritt id of the element
 * @param grund kind of the exception, as technical as it is; what it says may quote somebody, and stays with the engine
 * @param seit since when the oldest stands
 */
record Stoerung(int stand, String modell, String schritt, String grund, int anzahl, Instant seit) {}
