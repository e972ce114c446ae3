package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build has just put into the package. */
class StuecklisteIT {

    @Test
    void thePackageBringsTheListOfItsComponents() throws IOException {
        JsonNode stueckliste;
        try (InputStream liste = OmbudAnwendung.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(liste).isNotNull();
            stueckliste = new ObjectMapper().readTree(liste);
        }

        assertThat(stueckliste.path("bomFormat").asText()).isEqualTo("CycloneDX");
        List<String> namen = stueckliste.path("components").findValuesAsText("name");
        assertThat(namen).hasSizeGreaterThan(100).contains("tomcat-embed-core", "camunda-engine", "postgresql");
    }
}
