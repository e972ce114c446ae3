/**
 * The gate that every model, table and form passes at deployment, by whatever door it comes: what does not stand in {@code
 * modellsprache.yaml}, or is no sentence of the small language of expressions, is refused with one German list of all findings. What
 * has passed once is not asked again when the engine reads it after a restart; there the closed engine in {@code maschine} protects.
 */
package de.ombud.prozess.modellpruefung;
