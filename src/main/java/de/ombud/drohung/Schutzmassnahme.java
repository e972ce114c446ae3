package de.ombud.drohung;

/** What can be done to protect the staff. */
public enum Schutzmassnahme {
    HAUSVERBOT_PRUEFEN,
    STRAFANZEIGE,
    GESPRAECHE_ZU_ZWEIT,
    BESCHAEFTIGTE_INFORMIEREN,
    KEINE_MASSNAHME
}
