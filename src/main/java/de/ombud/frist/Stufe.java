package de.ombud.frist;

/** The steps of the escalation ladder, lowest first. */
public enum Stufe {
    /** Those who work on the case and their Teamleitung are reminded. */
    ERINNERUNG,
    /** The limit has passed; the Bereichsleitung gets a task. */
    GRENZE,
    /** Nothing happened; the Geschäftsführung gets a task. */
    LEITUNG
}
