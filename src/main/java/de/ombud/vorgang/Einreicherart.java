package de.ombud.vorgang;

/** Who hands the matter in: the person, or somebody for them. */
public enum Einreicherart {
    SELBST,
    BERATUNGSSTELLE,
    EHRENAMT,
    ANGEHOERIGE,
    RECHTSBEISTAND,
    BEHOERDE,
    ANONYM
}
