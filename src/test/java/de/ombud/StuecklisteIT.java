package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build has just put into the package. */
class StuecklisteIT {

    @Test
    void thePackageBringsTheListOfItsComponents() throws IOException {
        URL liste = OmbudAnwendung.class.getResource("/META-INF/sbom/application.cdx.json");
        assertThat(liste).isNotNull();
        JsonNode stueckliste = new ObjectMapper().readTree(liste);

        assertThat(stueckliste.path("bomFormat").asText()).isEqualTo("CycloneDX");
        List<String> namen = stueckliste.path("components").findValuesAsText("name");
        assertThat(namen).hasSizeGreaterThan(100).contains("tomcat-embed-core", "camunda-engine", "postgresql");
    }
}
