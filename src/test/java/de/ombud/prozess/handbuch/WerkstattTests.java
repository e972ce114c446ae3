package de.ombud.prozess.handbuch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What lies beside the models. Chapter eight: the commands are there. What they find is asked by {@code ModelLintTests} and {@code ModelPictureTests}. */
class WerkstattTests {

    @Schritt({"8.1", "8.2"})
    void theCommandsOfTheHandbookAreThere(Anleitung anleitung) throws IOException {
        Path werkstatt = Path.of(anleitung.schritt("8.1").wort(0));
        JsonNode befehle = new ObjectMapper()
                .readTree(Files.readString(werkstatt.resolve("package.json")))
                .path("scripts");
        assertThat(anleitung.schritt("8.1").wort(1)).isEqualTo("npm ci");
        for (String nummer : List.of("8.1", "8.2")) {
            String befehl = anleitung.schritt(nummer).befehl();
            assertThat(befehl).startsWith("npm run ");
            assertThat(befehle.has(befehl.substring("npm run ".length())))
                    .as(befehl)
                    .isTrue();
        }
    }

    private static final Map<String, String> FUER = Map.of(
            "Aufgabe",
            "UserTask",
            "Aufgabe, die es schon gibt",
            "UserTask",
            "Aufruf",
            "CallActivity",
            "Prozess",
            "Process");

    @Schritt("B1.1")
    void modelerOffersTheTemplatesOfTheHandbookAndNoOther(Anleitung anleitung) {
        assertThat(anleitung.schritt("B1.1").tabelle())
                .extracting(zeile -> zeile.get("Vorlage") + ": " + FUER.get(zeile.get("Für")))
                .containsExactlyInAnyOrderElementsOf(Elementvorlage.alle().stream()
                        .map(vorlage -> vorlage.name() + ": " + vorlage.fuer())
                        .toList());
    }

    @Schritt("B1.2")
    void theModelsOfTheHouseSetTheirClocksAsTheHandbookSays(Anleitung anleitung) throws IOException {
        String uhr = anleitung.schritt("B1.2").eintrag("Value");
        try (Stream<Path> modelle = Files.list(Path.of("bpmn"))) {
            assertThat(modelle.filter(datei -> Handbuch.lies(datei).contains("<bpmn:boundaryEvent"))
                            .filter(datei -> Handbuch.lies(datei).contains("<bpmn:timeDate"))
                            .map(Handbuch::lies))
                    .anySatisfy(modell -> assertThat(modell).contains(">" + uhr + "</bpmn:timeDate>"));
        }
    }
}
