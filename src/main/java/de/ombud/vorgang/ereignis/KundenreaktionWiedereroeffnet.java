package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** A closed case begins anew, with clocks of its own. */
public record KundenreaktionWiedereroeffnet(Aktenzeichen aktenzeichen, boolean antwortErwartet)
        implements Fallereignis {}
