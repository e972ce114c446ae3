package de.ombud.system.fehler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Probleme;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemantwortTests {

    private final Problemantwort problemantwort =
            new Problemantwort(new Probleme(ApiFehlerFixtures.texte()), new ObjectMapper());

    @Test
    void whatNobodyExpectedIsSaidWithTheNumberThatStandsInTheLog() throws IOException {
        assertThat(antwort(500, "ab12cd34")).contains("Administration die Kennung ab12cd34");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 413, 500, 503, 418})
    void whereThereIsNoNumberNoneIsPromised(int status) throws IOException {
        assertThat(antwort(status, "")).contains("\"status\":" + status).doesNotContain("{0}", "Kennung");
    }

    private String antwort(int status, String kennung) throws IOException {
        var antwort = new MockHttpServletResponse();
        problemantwort.schreibe(antwort, status, kennung);
        return antwort.getContentAsString();
    }
}
