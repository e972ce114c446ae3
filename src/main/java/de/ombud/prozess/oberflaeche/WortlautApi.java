package de.ombud.prozess.oberflaeche;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The German that Camunda ships for Tasklist, Cockpit, Admin and Welcome, with our words over it ({@code ombud-worte.json}): a copy of the
 * 250 kB would hide what is ours, and miss what a new release adds.
 */
@RestController
class WortlautApi {

    private static final String WEBJAR = "META-INF/resources/webjars/camunda/";

    private final ObjectMapper json;
    private final Map<String, byte[]> fertig = new ConcurrentHashMap<>();

    WortlautApi(ObjectMapper json) {
        this.json = json;
    }

    @GetMapping("/camunda/app/{anwendung:tasklist|cockpit|admin|welcome}/locales/de.json")
    ResponseEntity<byte[]> deutsch(@PathVariable String anwendung) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(fertig.computeIfAbsent(anwendung, this::zusammengestellt));
    }

    private byte[] zusammengestellt(String anwendung) {
        try {
            ObjectNode deutsch = (ObjectNode) lies(WEBJAR + "app/" + anwendung + "/locales/de.json");
            ObjectNode worte = deutsch.withObject("/labels");
            JsonNode unsere = lies(WEBJAR + "ombud-worte.json");
            worte.setAll((ObjectNode) unsere.path("alle"));
            worte.setAll((ObjectNode) unsere.path(anwendung));
            return json.writeValueAsBytes(deutsch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two of the four files begin with a byte order mark. */
    private JsonNode lies(String pfad) throws IOException {
        try (InputStream inhalt = new ClassPathResource(pfad).getInputStream()) {
            String text = new String(inhalt.readAllBytes(), StandardCharsets.UTF_8);
            return json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
