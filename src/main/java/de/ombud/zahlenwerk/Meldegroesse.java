package de.ombud.zahlenwerk;

import java.util.Locale;

/** What offices report by hand: the totals of the printed report. */
enum Meldegroesse {
    KUNDENREAKTIONEN,
    ANLIEGEN,
    BESCHWERDEN,
    LOB,
    PETITIONEN,
    EINGABEN;

    /** Of the figure that it is to be read as. */
    public String schluessel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
