package de.ombud.schriftverkehr;

/** What a person decides about a mail that the mail server refused for good. */
public enum Anschriftentscheidung {
    /** once more by mail, to the address as it stands in the case now */
    EMAIL,
    BRIEF,
    TELEFON,
    /** it is not needed any more, for a reason that the person gives */
    HINFAELLIG
}
