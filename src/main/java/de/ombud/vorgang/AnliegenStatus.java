package de.ombud.vorgang;

/** How far one Anliegen is. */
public enum AnliegenStatus {
    OFFEN,
    IN_BEARBEITUNG,
    RUECKFRAGE,
    BEWERTET,
    ABGEGEBEN
}
