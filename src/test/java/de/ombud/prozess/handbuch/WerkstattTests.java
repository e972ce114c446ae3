package de.ombud.prozess.handbuch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Chapter eight: the commands are there. What they find is asked by {@code ModelLintTests} and {@code ModelPictureTests}. */
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
}
