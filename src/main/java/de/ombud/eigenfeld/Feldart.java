package de.ombud.eigenfeld;

/** What kind of answer a field takes. */
public enum Feldart {
    TEXT,
    AUSWAHL,
    MEHRFACHAUSWAHL,
    KAESTCHEN,
    ZAHL,
    ZEIT;

    /** Whether a condition of a model may ask for it. What somebody wrote, and days such as a birthday, are about a person. */
    public boolean istLesbar() {
        return this != TEXT && this != ZEIT;
    }
}
