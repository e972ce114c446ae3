package de.ombud.prozess.handbuch;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.modellstand.Staende;
import de.ombud.vorgang.Aktenzeichen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Chapter four, and which fields there are: a step of one's own is drawn, deployed and done by those whose it is. */
@OmbudTest
class EigenerSchrittTests {

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

    @Schritt({"4.1", "4.2", "4.3", "4.4", "4.5"})
    void aStepOfOnesOwnRunsAfterOneDeployment(Anleitung anleitung) {
        Anweisung formular = anleitung.schritt("4.1");
        Formulareditor fragen = Formulareditor.neu(formular.eintrag("ID"));
        for (Map<String, String> feld : formular.tabelle()) {
            Formulareditor.Feld neues = fragen.ziehe(feld.get("Komponente"));
            List.of("Field label", "Key", "Static options", "Minimum", "Maximum")
                    .forEach(angabe -> neues.setze(angabe, feld.get(angabe)));
        }

        Anweisung aufgabe = anleitung.schritt("4.2");
        Elementvorlage vorlage = Elementvorlage.mitNamen(aufgabe.kursiv(1));
        Modeler modeler = Modeler.oeffne(platz.datei(aufgabe.datei()));
        String ende = aufgabe.zitat(1);
        Modeler.Auswahl planen =
                modeler.zieheAufPfeil(aufgabe.zitat(0), ende, vorlage.art()).nimm(vorlage, aufgabe.eintraege());

        Map<String, String> felder = anleitung.schritt("4.3").eintraege();
        Modeler.Auswahl frage = modeler.zieheAufPfeil(planen.name(), ende, "exclusiveGateway")
                .setze("Name", felder.get("Name der Verzweigung"))
                .setze("Element documentation", felder.get("Element documentation der Verzweigung"));
        frage.setze("Default flow", modeler.pfeil(frage, modeler.waehle(ende)).id());
        Map<String, String> zweite = new LinkedHashMap<>(aufgabe.eintraege());
        zweite.put("Name", felder.get("Name der zweiten Aufgabe"));
        zweite.put("Element documentation", felder.get("Element documentation der zweiten Aufgabe"));
        Modeler.Auswahl beauftragen = modeler.haengeAn(frage, vorlage.art()).nimm(vorlage, zweite);
        modeler.verbinde(beauftragen, modeler.waehle(ende));

        List<Map<String, String>> bedingungen = anleitung.schritt("4.4").tabelle();
        modeler.pfeil(frage, beauftragen)
                .setze(
                        "Condition Expression",
                        bedingungen.stream()
                                .map(zeile -> zeile.get("Condition Expression"))
                                .map(bedingung -> bedingung.substring(2, bedingung.length() - 1))
                                .collect(Collectors.joining(" and ", "${", "}")));

        Browserseite modelle = platz.modelle()
                .formular("Ausrollen")
                .waehleDatei(
                        anleitung.schritt("4.5").knopf(),
                        Analyseplatz.ohneOrdner(aufgabe.datei()),
                        modeler.gespeichert())
                .waehleDatei(anleitung.schritt("4.5").knopf(), formular.datei(), fragen.gespeichert())
                .fuelle("Was sich ändert und weshalb", "Hausbesuche")
                .drueck();
        assertThat(modelle.text()).contains("Der neue Stand gilt");

        assertThat(nachAntwort(anleitung, "{}")).as("who answers nothing").isEmpty();
        assertThat(nachAntwort(anleitung, """
            {"hausbesuch":{"value":"NEIN"},"anzahl":{"value":3},"eilig":{"value":true},
             "mitbringen":{"type":"Json","value":"[\\"AKTE\\",\\"MASSBAND\\"]"}}\
            """)).isEmpty();
        assertThat(nachAntwort(anleitung, """
            {"hausbesuch":{"value":"JA"},"anzahl":{"value":3},"eilig":{"value":true},
             "mitbringen":{"type":"Json","value":"[\\"AKTE\\",\\"MASSBAND\\"]"}}\
            """)).containsExactly(beauftragen.name());
        for (Map<String, String> zeile : bedingungen) {
            assertThat(formular.tabelle())
                    .extracting(feld -> feld.get("Key"))
                    .as("the form asks what the condition wants to know")
                    .anySatisfy(
                            key -> assertThat(zeile.get("Condition Expression")).contains("'" + key + "'"));
        }
    }

    /** What the second group has to do after this answer of the first. */
    private List<String> nachAntwort(Anleitung anleitung, String felder) {
        Anweisung wo = anleitung.schritt("4.5");
        Aktenzeichen fall = platz.buero().bewertet(beschwerde().neu(), "BEGRUENDET", "KEINE");
        Task planen = platz.buero().offene(fall).stream()
                .filter(aufgabe -> wo.zitat(0).equals(aufgabe.getName()))
                .findFirst()
                .orElseThrow();
        assertThat(platz.buero().gruppe(planen)).isEqualTo("eingangszone");
        assertThat(planen.getDueDate()).isNotNull();
        var antwort = platz.erledige(planen, "eingang", felder);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(204);
        platz.buero().jobsLaufen(fall);
        boolean weiter = platz.buero().wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN);
        List<String> danach = platz.buero().offene(fall).stream()
                .filter(aufgabe -> platz.buero().gruppe(aufgabe).equals("eingangszone"))
                .map(Task::getName)
                .toList();
        assertThat(weiter).as("the case waits for this step").isEqualTo(danach.isEmpty());
        return danach;
    }

    @Schritt("4.6")
    void aLetterIsSentByAStepOfOnesOwn(Anleitung anleitung) {
        Anweisung schreiben = anleitung.schritt("4.6");
        Elementvorlage vorlage = Elementvorlage.mitNamen(schreiben.kursiv(0));
        Modeler modeler = Modeler.oeffne(platz.datei("bpmn/anliegen.bpmn"));
        modeler.zieheAufPfeil(schreiben.zitat(0), "Lob weitergegeben", vorlage.art())
                .nimm(vorlage, Map.of("Name", schreiben.eintrag("Name"), "Schreiben", schreiben.eintrag("Schreiben")));
        assertThat(Staende.sende(
                                platz.alsProgramm(),
                                "/api/modelle/pruefung",
                                "",
                                Map.of("anliegen.bpmn", modeler.gespeichert()))
                        .body())
                .isEqualTo("{\"befunde\":[]}");
    }

    /** One field of each kind, one condition for each, in one dry run. */
    @Schritt("3.4")
    void eachKindOfFieldIsTakenAndAConditionAsksForThoseWithFixedValues(Anleitung anleitung) {
        Formulareditor fragen = Formulareditor.neu("allerlei");
        Elementvorlage vorlage = Elementvorlage.mitNamen("Aufgabe einer Gruppe");
        Modeler modeler = Modeler.oeffne(platz.datei("bpmn/anliegen.bpmn"));
        String ende = "Anliegen bewertet";
        modeler.zieheAufPfeil("Zuständig?", ende, vorlage.art())
                .nimm(
                        vorlage,
                        Map.of(
                                "Name", "Allerlei fragen",
                                "Gruppe", "Eingangszone",
                                "Formular", "allerlei",
                                "Element documentation", "Fragt nach allerlei."));
        Modeler.Auswahl frage = modeler.zieheAufPfeil("Allerlei fragen", ende, "exclusiveGateway")
                .setze("Name", "Was?")
                .setze("Element documentation", "Je nach Antwort.");
        frage.setze("Default flow", modeler.pfeil(frage, modeler.waehle(ende)).id());
        Map<String, String> verboten = new LinkedHashMap<>();
        List<String> schluessel = new ArrayList<>();
        for (Map<String, String> art : anleitung.schritt("3.4").tabelle()) {
            String key = "frage" + schluessel.size();
            schluessel.add(key);
            Formulareditor.Feld feld = fragen.ziehe(art.get("Art"))
                    .setze("Field label", art.get("Art"))
                    .setze("Key", key);
            if (art.get("Grenze").contains("Static options")) {
                feld.setze("Static options", "Ja = JA, Nein = NEIN");
            }
            Modeler.Auswahl pfeil = modeler.verbinde(frage, modeler.waehle(ende))
                    .setze("Condition Expression", "${" + bedingung(art.get("Art"), key) + "}");
            if (!art.get("In Bedingungen").equals("ja")) {
                verboten.put(pfeil.id(), art.get("Art"));
            }
        }
        var antwort = Staende.sende(
                platz.alsProgramm(),
                "/api/modelle/pruefung",
                "",
                Map.of("anliegen.bpmn", modeler.gespeichert(), "allerlei.form", fragen.gespeichert()));
        List<String> befunde = new ArrayList<>();
        Zugriff.json(antwort)
                .path("befunde")
                .forEach(befund -> befunde.add(befund.path("element").asText()));
        assertThat(befunde).as(antwort.body()).containsExactlyInAnyOrderElementsOf(verboten.keySet());
        assertThat(verboten.values()).containsExactlyInAnyOrder("Text field", "Text area", "Date time");
    }

    private static String bedingung(String art, String key) {
        return switch (art) {
            case "Checkbox group", "Tag list" -> "eigenesFeld.enthaelt(execution, '" + key + "', 'JA')";
            case "Number" -> "eigenesFeld.wert(execution, '" + key + "') > 2";
            case "Checkbox" -> "eigenesFeld.wert(execution, '" + key + "') == true";
            default -> "eigenesFeld.wert(execution, '" + key + "') == 'JA'";
        };
    }
}
