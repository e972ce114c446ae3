package de.ombud.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which open component a server has is for its operator to read, in the package, and not for whoever asks. */
@OmbudTest
class StuecklisteTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"krm", "admin"})
    void theRunningServerShowsItToNobody(String wer) {
        Zugriff person = Zugriff.anmelden(port, wer);

        assertThat(person.get("/actuator/sbom").statusCode()).isIn(403, 404);
        assertThat(person.get("/actuator/sbom/application").statusCode()).isIn(403, 404);
        assertThat(person.get("/META-INF/sbom/application.cdx.json").statusCode())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui/index.html", "/swagger-ui/swagger-ui-bundle.js"})
    void theDescriptionOfTheInterfaceIsShownByTheNewerPages(String pfad) {
        assertThat(Zugriff.anmelden(port, "krm").get(pfad).statusCode()).isEqualTo(200);
    }
}
