package de.ombud.suche;

import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Ergebnis;
import java.time.LocalDate;

/**
 * A closed case like another one, and how it was answered. Names nobody.
 *
 * @param thema code of the theme
 * @param stellungnahme what the area said; "" where nothing or not for this person
 * @param antwort what was answered to all of it; "" likewise
 */
record Vergleichsfall(
        String aktenzeichen,
        String thema,
        LocalDate abgeschlossen,
        Ergebnis ergebnis,
        Abhilfe abhilfe,
        String stellungnahme,
        String antwort) {}
