package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ombud.Zugriff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;

/** Somebody with Camunda Modeler: changes our files and deploys them over REST, as Modeler does. */
final class Analysearbeitsplatz {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GRENZE = "grenze";

    private final Zugriff zugriff;
    private final List<String> ausgerollt = new ArrayList<>();

    Analysearbeitsplatz(Zugriff zugriff) {
        this.zugriff = zugriff;
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

    /** The model with all our forms, because a form is bound to the deployment of its model; what is given counts instead of ours. */
    void rolleAusMitFormularen(Map<String, String> dateien) {
        Map<String, String> alle = new TreeMap<>();
        try (var formulare = Files.list(Path.of("forms"))) {
            formulare
                    .filter(datei -> datei.toString().endsWith(".form"))
                    .forEach(datei -> alle.put(datei.getFileName().toString(), lies(datei)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        alle.putAll(dateien);
        HttpResponse<String> antwort = rolleAus(alle);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        JsonNode id = Zugriff.json(antwort).path("id");
        ausgerollt.add(id.asText());
    }

    HttpResponse<String> rolleAus(Map<String, String> dateien) {
        StringBuilder koerper = new StringBuilder();
        teil(koerper, "name=\"deployment-name\"", "Analyse");
        dateien.forEach((name, inhalt) -> teil(koerper, "name=\"" + name + "\"; filename=\"" + name + "\"", inhalt));
        koerper.append("--").append(GRENZE).append("--\r\n");
        return zugriff.sende(
                "POST",
                "/engine-rest/deployment/create",
                koerper.toString(),
                "multipart/form-data; boundary=" + GRENZE);
    }

    private static void teil(StringBuilder koerper, String angaben, String inhalt) {
        koerper.append("--")
                .append(GRENZE)
                .append("\r\nContent-Disposition: form-data; ")
                .append(angaben)
                .append("\r\n\r\n")
                .append(inhalt)
                .append("\r\n");
    }

    void nimmAllesZurueck(RepositoryService modelle) {
        ausgerollt.forEach(bereitstellung -> modelle.deleteDeployment(bereitstellung, true));
    }

    static String lies(Path datei) {
        try {
            return Files.readString(datei, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
