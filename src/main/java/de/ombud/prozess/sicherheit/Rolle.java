package de.ombud.prozess.sicherheit;

import static de.ombud.prozess.sicherheit.Anwendung.ADMIN;
import static de.ombud.prozess.sicherheit.Anwendung.COCKPIT;
import static de.ombud.prozess.sicherheit.Anwendung.TASKLIST;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which applications each group of the house opens. Tasks need no line here: the model names the candidate group, and its
 * members get the task and no other.
 */
enum Rolle {
    KRM(Gruppe.KRM, TASKLIST),
    LEISTUNG(Gruppe.LEISTUNG, TASKLIST),
    MARKT_INTEGRATION(Gruppe.MARKT_INTEGRATION, TASKLIST),
    SELBSTAENDIGE(Gruppe.SELBSTAENDIGE, TASKLIST),
    EINGANGSZONE(Gruppe.EINGANGSZONE, TASKLIST),
    OMBUDSSTELLE(Gruppe.OMBUDSSTELLE, TASKLIST),
    WIDERSPRUCHSSTELLE(Gruppe.WIDERSPRUCHSSTELLE, TASKLIST),
    PRESSESTELLE(Gruppe.PRESSESTELLE, TASKLIST),
    RECHT(Gruppe.RECHT, TASKLIST),
    DATENSCHUTZ(Gruppe.DATENSCHUTZ, TASKLIST),
    TEAMLEITUNG(Gruppe.TEAMLEITUNG, TASKLIST, COCKPIT),
    BEREICHSLEITUNG(Gruppe.BEREICHSLEITUNG, TASKLIST, COCKPIT),
    GESCHAEFTSFUEHRUNG(Gruppe.GESCHAEFTSFUEHRUNG, TASKLIST, COCKPIT),
    PROZESSANALYSE(Gruppe.PROZESSANALYSE, COCKPIT),
    ADMINISTRATION(Gruppe.ADMINISTRATION, COCKPIT, ADMIN);

    private final Gruppe gruppe;
    private final List<Anwendung> anwendungen;

    Rolle(Gruppe gruppe, Anwendung... anwendungen) {
        this.gruppe = gruppe;
        this.anwendungen = List.of(anwendungen);
    }

    String gruppe() {
        return gruppe.id();
    }

    String bezeichnung() {
        return gruppe.bezeichnung();
    }

    List<Anwendung> anwendungen() {
        return anwendungen;
    }

    boolean leitet() {
        return Gruppe.LEITUNG.contains(gruppe);
    }

    boolean oeffnet(Anwendung anwendung) {
        return anwendungen.contains(anwendung);
    }

    /** Those who lead and those who repair; {@link Recht} gives them all instances. */
    static boolean siehtAlleFaelle(Angemeldet person) {
        return person.istIn(Gruppe.mitLeitung(Gruppe.ADMINISTRATION));
    }

    static Stream<Rolle> mit(Anwendung anwendung) {
        return Arrays.stream(values()).filter(rolle -> rolle.oeffnet(anwendung));
    }
}
