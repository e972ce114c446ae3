package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ombud.Zugriff;
import de.ombud.prozess.modellstand.Staende;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Somebody with Camunda Modeler: changes our files and deploys them over REST, as Modeler does. */
final class Analysearbeitsplatz {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Zugriff zugriff;
    private final Staende staende;

    Analysearbeitsplatz(Zugriff zugriff, Staende staende) {
        this.zugriff = zugriff;
        this.staende = staende;
    }

    /** One of our forms with these components added at its end. */
    static String formularMit(String formular, String... komponenten) {
        try {
            ObjectNode inhalt =
                    (ObjectNode) JSON.readTree(Path.of("forms", formular).toFile());
            for (String komponente : komponenten) {
                inhalt.withArray("components").add(JSON.readTree(komponente));
            }
            return JSON.writeValueAsString(inhalt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String formular(String id, String... komponenten) {
        return "{\"id\":\"%s\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[%s]}"
                .formatted(id, String.join(",", komponenten));
    }

    /** What is given counts instead of ours. */
    void rolleAusUndEsGilt(Map<String, String> dateien) {
        HttpResponse<String> antwort = rolleAus(dateien);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    HttpResponse<String> rolleAus(Map<String, String> dateien) {
        return Staende.sende(zugriff, "/engine-rest/deployment/create", "Analyse", dateien);
    }

    void nimmAllesZurueck() {
        staende.zurueck();
    }

    static String lies(Path datei) {
        try {
            return Files.readString(datei, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
