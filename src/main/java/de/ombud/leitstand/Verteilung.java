package de.ombud.leitstand;

import de.ombud.vorgang.Bereich;

/**
 * How many Kundenreaktionen of a site are over or near their limit.
 *
 * @param bereich only those with an Anliegen of this area; null for all of the site
 */
record Verteilung(String dienststelle, Bereich bereich, long ueberschritten, long nahe) {}
