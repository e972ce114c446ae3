package de.ombud.schriftverkehr.ruecklauf;

import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;

/**
 * A mail that counted as sent came back. Published inside the transaction that notes it.
 *
 * @param bezug as whoever wants to write this letter says it
 */
public record ZustellungGescheitert(Aktenzeichen aktenzeichen, Schreiben schreiben, int bezug)
        implements Fallereignis {}
