package de.ombud.vorgang;

import java.util.Set;

/** Who hands the matter in: the person, or somebody for them. */
public enum Einreicherart {
    SELBST,
    BERATUNGSSTELLE,
    EHRENAMT,
    ANGEHOERIGE,
    /** Betreuer, Vormund, parents: by law or by court instead of a Vollmacht */
    GESETZLICHE_VERTRETUNG,
    RECHTSBEISTAND,
    BEHOERDE,
    ANONYM;

    /** A neighbour or a relative may call without saying who they are; who speaks by office, by law or by trade has a name. */
    private static final Set<Einreicherart> OHNE_NAMEN = Set.of(SELBST, ANONYM, ANGEHOERIGE, EHRENAMT);

    public boolean brauchtNamen() {
        return !OHNE_NAMEN.contains(this);
    }
}
