package de.ombud.system.fehler;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Probleme;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Writes an error to a program where no controller does it: in front of them, behind them, and in place of the container. */
@Component
class Problemantwort {

    /** Below these addresses programs ask, also those in our pages; everywhere else people do. */
    private static final List<String> SCHNITTSTELLEN =
            List.of("/api/", "/engine-rest/", "/camunda/api/", "/v3/api-docs", "/actuator/");

    /** A database that was started anew is back within seconds. */
    private static final String BALD = "10";

    private final Probleme probleme;
    private final ObjectMapper json;

    Problemantwort(Probleme probleme, ObjectMapper json) {
        this.probleme = probleme;
        this.json = json;
    }

    static boolean gilt(String pfad) {
        return pfad != null && SCHNITTSTELLEN.stream().anyMatch(anfang -> (pfad + "/").startsWith(anfang));
    }

    void schreibe(HttpServletResponse antwort, int status) throws IOException {
        schreibe(antwort, probleme.allgemein(status));
    }

    /** @param kennung of an unexpected error; "" for none */
    void schreibe(HttpServletResponse antwort, int status, String kennung) throws IOException {
        boolean bekannt = status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR || kennung.isEmpty();
        schreibe(
                antwort,
                bekannt
                        ? probleme.allgemein(status)
                        : probleme.unerwartet(kennung).getBody());
    }

    private void schreibe(HttpServletResponse antwort, ProblemDetail problem) throws IOException {
        // the name under which Camunda's pages look for the sentence
        problem.setProperty("message", problem.getDetail());
        antwort.setStatus(problem.getStatus());
        if (problem.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            antwort.setHeader(HttpHeaders.RETRY_AFTER, BALD);
        }
        antwort.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(antwort.getOutputStream(), problem);
    }
}
