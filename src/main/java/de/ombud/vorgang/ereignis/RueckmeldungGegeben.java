package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;

/**
 * The person said what they think of the answer, maybe long after the close.
 *
 * @param zurLetzten false where the case was opened again meanwhile and this is about the answer before
 */
public record RueckmeldungGegeben(Aktenzeichen aktenzeichen, Rueckmeldungswert wert, boolean zurLetzten)
        implements Fallereignis {}
