package de.ombud.einfuhr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a row of the file says: one Anliegen, and again of which Kundenreaktion. */
enum Spalte {
    REAKTION,
    EINGANG,
    ABSCHLUSS,
    KANAL,
    WEITERE_KANAELE,
    REAKTIONSART,
    ADRESSAT,
    EINREICHER,
    DIENSTSTELLE,
    ANLIEGEN,
    ART,
    BEREICH,
    THEMA,
    ERGEBNIS;

    /** As it is called in the first line. */
    String titel() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> titelAller() {
        return Arrays.stream(values()).map(Spalte::titel).toList();
    }
}
