package de.ombud.vorgang.fall.angabe;

import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Ergebnis;

/**
 * What an area says about an Anliegen.
 *
 * @param ergebnis rating; required for a complaint, never given for praise
 * @param abhilfe remedy; required together with the rating of a complaint
 * @param stellungnahme what the joint answer is written from; free text, may be empty
 */
public record Bewertung(Ergebnis ergebnis, Abhilfe abhilfe, String stellungnahme) {}
