package de.ombud.rueckruf;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is to be called. Only the number is needed; fields that nobody knows are empty.
 *
 * @param zeitwunsch when the person can be reached best, in words
 */
@Embeddable
public record Anrufziel(String vorname, String nachname, String telefon, String bgNummer, String zeitwunsch) {

    private static final String VERTRAULICH = "[vertraulich]";

    public Anrufziel {
        vorname = Objects.requireNonNullElse(vorname, "");
        nachname = Objects.requireNonNullElse(nachname, "");
        bgNummer = Objects.requireNonNullElse(bgNummer, "");
        zeitwunsch = Objects.requireNonNullElse(zeitwunsch, "");
        if (telefon == null || telefon.isBlank()) {
            throw new IllegalArgumentException("nobody can be called without a number");
        }
    }

    Anrufziel verdeckt() {
        return new Anrufziel("", VERTRAULICH, VERTRAULICH, "", "");
    }

    /** First and last name, or nothing. */
    public String name() {
        return Stream.of(vorname, nachname).filter(teil -> !teil.isEmpty()).collect(Collectors.joining(" "));
    }
}
