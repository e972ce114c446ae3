package de.ombud.vorgang.fall.angabe;

import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Ergebnis;
import java.util.Optional;
import java.util.Set;

/**
 * What an area says about an Anliegen.
 *
 * @param ergebnis rating; required for a complaint, never given for praise
 * @param abhilfe remedy; required together with the rating of a complaint
 * @param stellungnahme what the joint answer is written from; free text, may be empty
 */
public record Bewertung(Ergebnis ergebnis, Abhilfe abhilfe, String stellungnahme) {

    private static final Set<Abhilfe> GEAENDERT = Set.of(Abhilfe.KORRIGIERT, Abhilfe.KULANZ);

    /** Why rating and remedy cannot both be true: the key of a sentence. An unfounded complaint can be remedied all the same, by goodwill. */
    public Optional<String> widerspruch() {
        if (ergebnis == Ergebnis.UNBEGRUENDET && abhilfe == Abhilfe.KORRIGIERT) {
            return Optional.of("bewertung.widerspruch.korrigiert");
        }
        return ergebnis == Ergebnis.ABGEGEBEN && GEAENDERT.contains(abhilfe)
                ? Optional.of("bewertung.widerspruch.abgegeben")
                : Optional.empty();
    }
}
