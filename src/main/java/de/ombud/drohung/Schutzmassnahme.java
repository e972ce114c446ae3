package de.ombud.drohung;

/** What can be done to protect the staff. Which groups have to know of which says {@link Schutzregel}. */
public enum Schutzmassnahme {
    HAUSVERBOT_PRUEFEN,
    STRAFANZEIGE,
    GESPRAECHE_ZU_ZWEIT,
    BESCHAEFTIGTE_INFORMIEREN,
    KEINE_MASSNAHME
}
