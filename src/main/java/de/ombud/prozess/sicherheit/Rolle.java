package de.ombud.prozess.sicherheit;

import static de.ombud.prozess.sicherheit.Anwendung.ADMIN;
import static de.ombud.prozess.sicherheit.Anwendung.COCKPIT;
import static de.ombud.prozess.sicherheit.Anwendung.TASKLIST;

import de.ombud.system.Angemeldet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The groups of the house and the applications they open. Tasks need no line here: the model names the candidate group, and its
 * members get the task and no other.
 */
enum Rolle {
    KRM("krm", "Kundenreaktionsmanagement", TASKLIST),
    LEISTUNG("leistung", "Leistung", TASKLIST),
    MARKT_INTEGRATION("markt_integration", "Markt und Integration", TASKLIST),
    SELBSTAENDIGE("selbstaendige", "Selbständigen-Zentrum", TASKLIST),
    EINGANGSZONE("eingangszone", "Eingangszone", TASKLIST),
    OMBUDSSTELLE("ombudsstelle", "Ombudsstelle", TASKLIST),
    WIDERSPRUCHSSTELLE("widerspruchsstelle", "Widerspruchsstelle", TASKLIST),
    PRESSESTELLE("pressestelle", "Pressestelle", TASKLIST),
    RECHT("recht", "Recht", TASKLIST),
    DATENSCHUTZ("datenschutz", "Datenschutz", TASKLIST),
    TEAMLEITUNG("teamleitung", "Teamleitung", TASKLIST, COCKPIT),
    BEREICHSLEITUNG("bereichsleitung", "Bereichsleitung", TASKLIST, COCKPIT),
    GESCHAEFTSFUEHRUNG("geschaeftsfuehrung", "Geschäftsführung", TASKLIST, COCKPIT),
    PROZESSANALYSE("prozessanalyse", "Prozessanalyse", COCKPIT),
    ADMINISTRATION("camunda-admin", "Administration", COCKPIT, ADMIN);

    static final Set<Rolle> LEITUNG = Set.of(TEAMLEITUNG, BEREICHSLEITUNG, GESCHAEFTSFUEHRUNG);

    private final String gruppe;
    private final String bezeichnung;
    private final List<Anwendung> anwendungen;

    Rolle(String gruppe, String bezeichnung, Anwendung... anwendungen) {
        this.gruppe = gruppe;
        this.bezeichnung = bezeichnung;
        this.anwendungen = List.of(anwendungen);
    }

    String gruppe() {
        return gruppe;
    }

    String bezeichnung() {
        return bezeichnung;
    }

    List<Anwendung> anwendungen() {
        return anwendungen;
    }

    boolean oeffnet(Anwendung anwendung) {
        return anwendungen.contains(anwendung);
    }

    /** Those who lead and those who repair; {@link Recht} gives them all instances. */
    static boolean siehtAlleFaelle(Angemeldet person) {
        return Stream.concat(LEITUNG.stream(), Stream.of(ADMINISTRATION)).anyMatch(rolle -> person.istIn(rolle.gruppe));
    }

    static Stream<Rolle> mit(Anwendung anwendung) {
        return Arrays.stream(values()).filter(rolle -> rolle.oeffnet(anwendung));
    }
}
