package de.ombud.verbesserung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who may answer for a measure: a group that works on tasks, or one of its members. */
@Component
class Verantwortliche {

    /** A colleague in several of them acts for the first. */
    static final List<String> GRUPPEN = Stream.of(
                    Gruppe.LEISTUNG,
                    Gruppe.MARKT_INTEGRATION,
                    Gruppe.SELBSTAENDIGE,
                    Gruppe.EINGANGSZONE,
                    Gruppe.KRM,
                    Gruppe.OMBUDSSTELLE,
                    Gruppe.WIDERSPRUCHSSTELLE,
                    Gruppe.PRESSESTELLE,
                    Gruppe.RECHT,
                    Gruppe.DATENSCHUTZ,
                    Gruppe.TEAMLEITUNG,
                    Gruppe.BEREICHSLEITUNG,
                    Gruppe.GESCHAEFTSFUEHRUNG)
            .map(Gruppe::id)
            .toList();

    private final Benutzerverzeichnis verzeichnis;

    Verantwortliche(@Lazy Benutzerverzeichnis verzeichnis) {
        this.verzeichnis = verzeichnis;
    }

    /**
     * @param name id of a group or a user name; empty means nobody yet
     * @param feld where the name was typed, for the error
     */
    Verantwortung finde(String name, String feld) {
        if (name.isEmpty()) {
            return Verantwortung.OFFEN;
        }
        if (GRUPPEN.contains(name)) {
            return new Verantwortung(name, "");
        }
        return (istName(name) ? verzeichnis.finde(name) : java.util.Optional.<Angemeldet>empty())
                .flatMap(person -> GRUPPEN.stream()
                        .filter(person::istIn)
                        .findFirst()
                        .map(gruppe -> new Verantwortung(gruppe, person.name())))
                .orElseThrow(() -> new Eingabefehler(
                        feld,
                        "Bitte eine Gruppe oder den Benutzernamen einer Person nennen, die Aufgaben bearbeitet."));
    }

    private static boolean istName(String name) {
        return name.length() <= 64
                && name.chars().allMatch(z -> Character.isLetterOrDigit(z) || "-_.@".indexOf(z) >= 0);
    }
}
