package de.ombud.vermittlung;

import de.ombud.vorgang.Aktenzeichen;

/** The case lies with another Ombudsperson from now on. */
public record VermittlungUebergeben(Aktenzeichen aktenzeichen, int wegNr, String an) {}
