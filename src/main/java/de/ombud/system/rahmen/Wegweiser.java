package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What a person may open: the navigation of every page and the start page. The doors themselves are guarded elsewhere. */
@Component
class Wegweiser {

    private static final Ziel AUFGABEN = new Ziel("aufgaben", "/camunda/app/tasklist/");
    private static final Ziel ERFASSEN = new Ziel("erfassen", "/erfassen");
    private static final Ziel ANRUF = new Ziel("anruf", "/anruf");
    private static final Ziel POSTEINGANG = new Ziel("posteingang", "/posteingang");
    private static final Ziel POSTSTAPEL = new Ziel("poststapel", "/post");
    private static final Ziel SUCHE = new Ziel("suche", "/suche");
    private static final Ziel AUFGABENLISTE = new Ziel("aufgabenliste", "/aufgaben");
    private static final Ziel VERTRETUNG = new Ziel("vertretung", "/vertretung");
    private static final Ziel SCHLIESSTAGE = new Ziel("schliesstage", "/schliesstage");
    private static final Ziel TEXTBAUSTEINE = new Ziel("textbausteine", "/textbausteine");
    private static final Ziel LESEZUGRIFFE = new Ziel("lesezugriffe", "/lesezugriffe");
    private static final Ziel ESKALATIONEN = new Ziel("eskalationen", "/leitstand");
    private static final Ziel COCKPIT = new Ziel("cockpit", "/camunda/app/cockpit/");
    private static final Ziel MODELLE = new Ziel("modelle", "/modelle");
    private static final Ziel STOERUNGEN = new Ziel("stoerungen", "/stoerungen");
    private static final Ziel IMPULSE = new Ziel("impulse", "/impulse");
    private static final Ziel AUSWERTUNG = new Ziel("auswertung", "/auswertung");
    private static final Ziel BERICHTE = new Ziel("berichte", "/berichte");
    private static final Ziel IMPORT = new Ziel("import", "/import");
    private static final Ziel VERWALTUNG = new Ziel("verwaltung", "/camunda/app/admin/");
    private static final Ziel SCHNITTSTELLE = new Ziel("schnittstelle", "/swagger-ui/index.html");
    private static final Ziel POSTFACH = new Ziel("postfach", "/lokal/post");
    private static final Ziel UHR = new Ziel("uhr", "/lokal/uhr");

    private static final Set<String> VORN =
            Set.of("aufgaben", "erfassen", "suche", "eskalationen", "modelle", "lesezugriffe");

    /** @param schluessel names the messages {@code start.<schluessel>.titel} and {@code .text} */
    record Ziel(String schluessel, String adresse) {

        /** Stands in the bar of every page; the others are folded away beside it. */
        public boolean vorn() {
            return VORN.contains(schluessel);
        }
    }

    private final boolean lokal;

    Wegweiser(Environment umgebung) {
        this.lokal = umgebung.acceptsProfiles(Profiles.of("lokal"));
    }

    boolean lokal() {
        return lokal;
    }

    List<Ziel> ziele(Angemeldet person) {
        boolean admin = person.istIn(Gruppe.ADMINISTRATION);
        boolean leitung = person.istIn(Gruppe.mitLeitung(Gruppe.PROZESSANALYSE));
        boolean aufgaben = person.gruppen().stream().anyMatch(gruppe -> !gruppe.equals(Gruppe.PROZESSANALYSE.id()));
        return Stream.of(
                        Stream.of(AUFGABEN, AUFGABENLISTE).filter(ziel -> aufgaben),
                        Stream.of(ERFASSEN, ANRUF).filter(ziel -> person.istIn(Gruppe.ERFASSUNG)),
                        Stream.of(POSTEINGANG).filter(ziel -> person.istIn(Gruppe.FALLFUEHRUNG)),
                        Stream.of(POSTSTAPEL).filter(ziel -> person.istIn(Gruppe.KRM)),
                        Stream.of(SUCHE, VERTRETUNG).filter(ziel -> aufgaben),
                        Stream.of(SCHLIESSTAGE)
                                .filter(ziel -> person.istIn(Gruppe.BEREICHSLEITUNG, Gruppe.GESCHAEFTSFUEHRUNG)),
                        Stream.of(TEXTBAUSTEINE).filter(ziel -> person.istIn(Gruppe.FALLFUEHRUNG)),
                        Stream.of(LESEZUGRIFFE).filter(ziel -> person.istIn(Gruppe.DATENSCHUTZ)),
                        Stream.of(ESKALATIONEN).filter(ziel -> person.istIn(Gruppe.LEITUNG)),
                        Stream.of(MODELLE).filter(ziel -> leitung),
                        Stream.of(STOERUNGEN).filter(ziel -> admin || person.istIn(Gruppe.PROZESSANALYSE)),
                        Stream.of(COCKPIT).filter(ziel -> admin || leitung),
                        Stream.of(IMPULSE).filter(ziel -> leitung || person.istIn(Gruppe.KRM)),
                        Stream.of(AUSWERTUNG, BERICHTE).filter(ziel -> person.istIn(Gruppe.mitLeitung(Gruppe.KRM))),
                        Stream.of(IMPORT).filter(ziel -> person.istIn(Gruppe.KRM)),
                        Stream.of(VERWALTUNG, SCHNITTSTELLE).filter(ziel -> admin),
                        Stream.of(POSTFACH).filter(ziel -> lokal && (admin || person.istIn(Gruppe.KRM))),
                        Stream.of(UHR).filter(ziel -> lokal && admin))
                .flatMap(ziel -> ziel)
                .toList();
    }
}
