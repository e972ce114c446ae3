package de.ombud.zustaendigkeit;

import de.ombud.vorgang.Bereich;

/** One entry of the Themenkatalog. */
public record Thema(String code, Bereich bereich, String titel) {}
