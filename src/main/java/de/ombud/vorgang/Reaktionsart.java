package de.ombud.vorgang;

/** What the whole contact is; what a single matter in it is says {@link Anliegenart}. */
public enum Reaktionsart {
    KUNDENREAKTION,
    PETITION,
    EINGABE,
    DIENSTAUFSICHTSBESCHWERDE,
    FACHAUFSICHTSBESCHWERDE,
    PRESSEANFRAGE
}
