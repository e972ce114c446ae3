package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** A contact was recorded. Published inside the transaction that stores it. */
public record KundenreaktionEingegangen(Aktenzeichen aktenzeichen, boolean sofortErledigt, boolean antwortErwartet)
        implements Fallereignis {}
