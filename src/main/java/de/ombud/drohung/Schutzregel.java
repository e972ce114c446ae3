package de.ombud.drohung;

/** Port to the table that an analyst edits. A missing or unreadable line is an {@link IllegalStateException}. */
public interface Schutzregel {

    /**
     * Whether a group has to know of a measure.
     *
     * @param hatAnliegen whether it has a matter of the person before it
     */
    boolean erfaehrtEs(Schutzmassnahme massnahme, String gruppe, boolean hatAnliegen);
}
