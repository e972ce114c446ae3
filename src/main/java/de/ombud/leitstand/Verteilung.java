package de.ombud.leitstand;

import de.ombud.vorgang.Bereich;

/** How many Kundenreaktionen with an Anliegen of this area at this site are over or near their limit. */
record Verteilung(String dienststelle, Bereich bereich, int ueberschritten, int nahe) {}
