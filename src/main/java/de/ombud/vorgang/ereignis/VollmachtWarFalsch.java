package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/**
 * There never was a Vollmacht. Published inside the transaction that stores it.
 *
 * @param offenbart somebody says that the supposed proxy was told something beside letters
 * @param wer user name of who noted it
 */
public record VollmachtWarFalsch(Aktenzeichen aktenzeichen, boolean offenbart, String wer) implements Fallereignis {}
