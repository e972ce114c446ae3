package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/**
 * A refused mail can go on without anybody's decision, because where it goes was corrected. Published inside the transaction of the
 * correction.
 *
 * @param weg the step that is left to do
 */
public record AnschriftKorrigiert(Aktenzeichen aktenzeichen, long sendungId, Versandweg weg) implements Fallereignis {}
