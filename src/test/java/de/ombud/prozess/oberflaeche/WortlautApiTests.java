package de.ombud.prozess.oberflaeche;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Camunda's applications speak the German of the office. */
@OmbudTest
class WortlautApiTests {

    private static final String WEBJAR = "META-INF/resources/webjars/camunda/";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void eachApplicationKeepsItsOwnWordsAndGetsOurs(String anwendung) throws IOException {
        JsonNode worte = Zugriff.json(
                        Zugriff.anmelden(port, "krm").get("/camunda/app/" + anwendung + "/locales/de.json?bust=7.24.0"))
                .path("labels");

        assertThat(worte.path("CAM_WIDGET_FOOTER_POWERED_BY").asText()).isEqualTo("Läuft mit");
        assertThat(worte.size())
                .isGreaterThanOrEqualTo(lies("app/" + anwendung + "/locales/de.json")
                        .path("labels")
                        .size());
    }

    /** After a new release of Camunda a word of ours may have lost its place. */
    @Test
    void everyWordOfOursStandsForOneOfCamundas() throws IOException {
        JsonNode unsere = lies("ombud-worte.json");
        List<String> ohnePlatz = new ArrayList<>();
        for (String anwendung : List.of("tasklist", "cockpit", "admin", "welcome")) {
            JsonNode worte = lies("app/" + anwendung + "/locales/de.json").path("labels");
            unsere.path(anwendung).fieldNames().forEachRemaining(wort -> {
                if (!worte.has(wort)) {
                    ohnePlatz.add(anwendung + "." + wort);
                }
            });
        }
        assertThat(ohnePlatz).isEmpty();
    }

    @Test
    void withoutALoginThereIsNothing() {
        assertThat(new Zugriff(port).get("/camunda/app/cockpit/locales/de.json").statusCode())
                .isIn(302, 401);
    }

    private static JsonNode lies(String pfad) throws IOException {
        try (InputStream inhalt = new ClassPathResource(WEBJAR + pfad).getInputStream()) {
            String text = new String(inhalt.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
