package de.ombud.system.fehler;

import de.ombud.system.Probleme;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** Answers for the server what does not even become a request: a broken address, a header without end. Its own words are English. */
final class Fehlerventil extends ErrorReportValve {

    private final Probleme probleme;
    private final Problemantwort problemantwort;

    Fehlerventil(Probleme probleme, Problemantwort problemantwort) {
        this.probleme = probleme;
        this.problemantwort = problemantwort;
    }

    @Override
    protected void report(Request anfrage, Response antwort, Throwable fehler) {
        int status = antwort.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || antwort.getContentWritten() > 0
                || !antwort.setErrorReported()) {
            return;
        }
        try {
            if (String.valueOf(anfrage.getHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE)) {
                antwort.setContentType(MediaType.TEXT_HTML_VALUE);
                antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
                antwort.getReporter().write(seite(status));
            } else {
                problemantwort.schreibe(antwort, status);
            }
            antwort.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // whoever asked has gone
            container.getLogger().debug("no answer", e);
        }
    }

    private String seite(int status) {
        var problem = probleme.allgemein(status);
        String titel = HtmlUtils.htmlEscape(String.valueOf(problem.getTitle()), "UTF-8");
        return """
            <!DOCTYPE html>
            <html lang="de"><head><meta charset="utf-8"><title>%1$s · Ombud</title></head>
            <body><h1>%1$s</h1><p>%2$s</p></body></html>
            """.formatted(titel, HtmlUtils.htmlEscape(String.valueOf(problem.getDetail()), "UTF-8"));
    }
}
