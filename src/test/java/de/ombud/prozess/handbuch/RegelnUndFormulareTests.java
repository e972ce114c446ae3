package de.ombud.prozess.handbuch;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Chapters two and three: tables and forms are changed as they say. */
@OmbudTest
class RegelnUndFormulareTests {

    private static final String NEUER_FALL = """
        {"kanal":"EMAIL","betreff":"Kaution","text":"Ich warte seit drei Wochen.","antwortweg":"EMAIL",
         "kunde":{"vorname":"Mia","nachname":"Muster","email":"mia@example.org"},
         "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Kaution"}]}\
        """;

    @Autowired
    private ApplicationContext anwendung;

    @LocalServerPort
    private int port;

    private Analyseplatz platz;

    @BeforeEach
    void setzeHin() {
        platz = new Analyseplatz(anwendung, port);
    }

    @AfterEach
    void raeumeAuf() {
        platz.raeumeAuf();
    }

    @Schritt("2.1")
    void newCasesAreRemindedEarlier(Anleitung anleitung) {
        Anweisung frueher = anleitung.schritt("2.1");
        int tage = Integer.parseInt(frueher.eintrag("Tage"));
        Aktenzeichen laufender = platz.buero().verteilt(beschwerde().neu());

        platz.rolleAus(
                "Früher erinnern",
                Map.of(
                        frueher.datei(),
                        Tabelleneditor.oeffne(platz.datei(frueher.datei()), frueher.zitat(0))
                                .setze(frueher.wort(1), "Tage", frueher.eintrag("Tage"))
                                .gespeichert()));

        Aktenzeichen neuer = platz.buero().verteilt(beschwerde().neu());
        assertThat(tageBisZurErinnerung(neuer)).isEqualTo(tage);
        assertThat(tageBisZurErinnerung(laufender)).isGreaterThan(tage);
    }

    private long tageBisZurErinnerung(Aktenzeichen fall) {
        Date faellig = platz.buero().timer(fall, "Event_ErinnerungFaellig").getDuedate();
        return Duration.between(
                        KundenreaktionFixtures.EINGANG, faellig.toInstant().plus(Duration.ofHours(12)))
                .toDays();
    }

    @Schritt({"2.2", "2.3", "2.4"})
    void aTopicGoesElsewhere(Anleitung anleitung) {
        Anweisung zeile = anleitung.schritt("2.2");
        String tabelle = Tabelleneditor.oeffne(platz.datei(zeile.datei()), zeile.zitat(0))
                .fuegeObenEin(zeile.tabelle().get(0))
                .gespeichert();

        Anweisung vorher = anleitung.schritt("2.3");
        List<String> worte = vorher.knoepfe();
        assertThat(platz.modelle()
                        .formular(worte.get(1))
                        .waehleDatei(worte.get(0), Analyseplatz.ohneOrdner(zeile.datei()), tabelle)
                        .drueck()
                        .formular(worte.get(2))
                        .fuelle("Thema (Code)", vorher.eintrag("Thema (Code)"))
                        .drueck()
                        .text())
                .contains(vorher.zitat(0));

        Anweisung gilt = anleitung.schritt("2.4");
        List<String> wege = gilt.knoepfe();
        assertThat(platz.modelle()
                        .folge(wege.get(0))
                        .folge(gilt.datei())
                        .folge(wege.get(1))
                        .formular(wege.get(2))
                        .fuelle("Thema (Code)", gilt.eintrag("Thema (Code)"))
                        .drueck()
                        .text())
                .contains("Antwort Bereich: LEISTUNG");

        platz.rolleAus("Kaution in die Eingangszone", Map.of(zeile.datei(), tabelle));

        HttpResponse<String> fall = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", NEUER_FALL);

        assertThat(fall.statusCode()).as(fall.body()).isEqualTo(201);
        assertThat("\"" + Zugriff.json(fall).at("/anliegen/0/bereich").asText() + "\"")
                .isEqualTo(zeile.tabelle().get(0).get("Bereich"));
    }

    @Schritt({"3.1", "3.2", "3.3"})
    void aFormAsksOtherwiseAndMore(Anleitung anleitung) {
        Anweisung text = anleitung.schritt("3.1");
        Aktenzeichen laufender = platz.buero().verteilt(beschwerde().neu());
        Formulareditor formular = Formulareditor.oeffne(platz.datei(text.datei()));
        formular.waehle(text.zitat(0)).setze("Field label", text.eintrag("Field label"));
        platz.rolleAus("Einfacher fragen", Map.of(text.datei(), formular.gespeichert()));
        assertThat(fragen(platz.buero().verteilt(beschwerde().neu()))).contains(text.eintrag("Field label"));
        assertThat(fragen(laufender)).contains(text.zitat(0)).doesNotContain(text.eintrag("Field label"));

        Anweisung mehr = anleitung.schritt("3.2");
        Anweisung bausteine = anleitung.schritt("3.3");
        String name = bausteine.eintrag("Custom properties");
        formular.ziehe(mehr.kursiv(0))
                .setze("Field label", mehr.eintrag("Field label"))
                .setze("Key", mehr.eintrag("Key"))
                .eigenschaft(name, bausteine.wort(1));
        platz.rolleAus("Nach der Wohnung fragen", Map.of(text.datei(), formular.gespeichert()));
        Aktenzeichen fall = platz.buero().verteilt(beschwerde().neu());
        Task aufgabe = aufgabe(fall);
        JsonNode felder = Zugriff.json(leistung().get("/api/aufgaben/" + aufgabe.getId() + "/schreibhilfe"))
                .path("felder");
        assertThat(felder)
                .filteredOn(feld -> feld.path("key").asText().equals(mehr.eintrag("Key")))
                .singleElement()
                .satisfies(
                        feld -> assertThat(feld.path("eigenschaften").path(name).asText())
                                .isEqualTo(bausteine.wort(1)));
        HttpResponse<String> fertig = platz.erledige(aufgabe, "leistung", """
            {"zustaendigkeit":{"value":"JA"},"ergebnis":{"value":"BEGRUENDET"},"abhilfe":{"value":"KEINE"},
             "stellungnahme":{"value":"Geprüft."},"%s":{"value":"Dritter Stock, kein Aufzug."}}\
            """.formatted(mehr.eintrag("Key")));
        assertThat(fertig.statusCode()).as(fertig.body()).isEqualTo(204);
        assertThat(Browserseite.oeffne(Zugriff.anmelden(port, "leistung"), "/akte/" + fall.wert())
                        .text())
                .contains(mehr.knopf(), mehr.eintrag("Field label"), "Dritter Stock, kein Aufzug.");
    }

    @Schritt("A1.1")
    void everyValueOfThePropertiesIsOneThatTheFormKnowsWhatToDoWith(Anleitung anleitung) {
        Aktenzeichen fall = platz.buero().verteilt(beschwerde().neu());
        List<Map<String, String>> tabelle = anleitung.schritt("A1.1").tabelle();
        assertThat(tabelle).extracting(zeile -> zeile.get("Eigenschaft")).containsExactly("textbausteine", "vorschau");
        for (String wert : werte(tabelle.get(0))) {
            assertThat(leistung()
                            .get("/api/kundenreaktionen/" + fall.wert() + "/textbausteine?verwendung=" + wert)
                            .statusCode())
                    .as(wert)
                    .isEqualTo(200);
        }
        assertThat(Schreiben.values()).extracting(Schreiben::name).containsAll(werte(tabelle.get(1)));
    }

    private static List<String> werte(Map<String, String> zeile) {
        return List.of(zeile.get("Wert").split(", | oder "));
    }

    private String fragen(Aktenzeichen fall) {
        return leistung()
                .get("/engine-rest/task/" + aufgabe(fall).getId() + "/deployed-form")
                .body();
    }

    private Task aufgabe(Aktenzeichen fall) {
        return platz.buero().offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
    }

    private Zugriff leistung() {
        return Zugriff.basic(port, "leistung");
    }
}
