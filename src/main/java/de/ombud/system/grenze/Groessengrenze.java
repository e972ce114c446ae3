package de.ombud.system.grenze;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Probleme;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Bodies beyond their limit are refused with 413: by their announced length before anything of them is read, without one while it is
 * read. Stands in the web server, because forms and parts are read there, past every filter, and because each path must be behind it.
 */
@Component
class Groessengrenze implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Koerpergrenzen grenzen;
    private final Probleme probleme;
    private final ObjectMapper json;

    Groessengrenze(Koerpergrenzen grenzen, Probleme probleme, ObjectMapper json) {
        this.grenzen = grenzen;
        this.probleme = probleme;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextValves(new Ventil());
    }

    private final class Ventil extends ValveBase {

        Ventil() {
            super(true);
        }

        @Override
        public void invoke(Request anfrage, Response antwort) throws IOException, ServletException {
            Koerpergrenze grenze = grenzen.fuer(anfrage.getRequestURI());
            if (anfrage.getContentLengthLong() > grenze.hoechstens().toBytes()) {
                lehneAb(anfrage, antwort, grenze);
            } else if (anfrage.getHeader("Transfer-Encoding") != null) {
                zaehle(anfrage, antwort, grenze);
            } else {
                getNext().invoke(anfrage, antwort);
            }
        }

        private void zaehle(Request anfrage, Response antwort, Koerpergrenze grenze)
                throws IOException, ServletException {
            org.apache.coyote.Request leitung = anfrage.getCoyoteRequest();
            InputBuffer bisher = leitung.getInputBuffer();
            // whoever could not read it to its end finds another reason to refuse: that answer is not sent
            Zaehler zaehler = new Zaehler(bisher, grenze.hoechstens().toBytes(), () -> antwort.setSuspended(true));
            leitung.setInputBuffer(zaehler);
            try {
                getNext().invoke(anfrage, antwort);
            } finally {
                leitung.setInputBuffer(bisher);
                if (zaehler.ueberschritten()) {
                    antwort.setSuspended(false);
                }
            }
            if (zaehler.ueberschritten() && !antwort.isCommitted()) {
                anfrage.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
                antwort.reset();
                lehneAb(anfrage, antwort, grenze);
            }
        }
    }

    /** In the form in which the other errors under this address come; pages get theirs from the server. */
    private void lehneAb(Request anfrage, Response antwort, Koerpergrenze grenze) throws IOException {
        String pfad = anfrage.getRequestURI();
        String text = probleme.text("fehler.413.grenze", inWorten(grenze.genannt()));
        if (pfad.startsWith("/api/") || pfad.startsWith("/v3/api-docs")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.PAYLOAD_TOO_LARGE, text);
            problem.setTitle(probleme.text("fehler.413.titel"));
            schreibe(antwort, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem);
        } else if (pfad.startsWith("/engine-rest/") || pfad.startsWith("/camunda/api/")) {
            schreibe(
                    antwort,
                    MediaType.APPLICATION_JSON_VALUE,
                    Map.of("type", "ZuGross", "message", text, "errors", List.of()));
        } else {
            antwort.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private void schreibe(Response antwort, String format, Object inhalt) throws IOException {
        antwort.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        antwort.setContentType(format);
        antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwort.getOutputStream().write(json.writeValueAsBytes(inhalt));
        antwort.finishResponse();
    }

    private static String inWorten(DataSize groesse) {
        return groesse.toMegabytes() < 1 ? groesse.toKilobytes() + " KB" : groesse.toMegabytes() + " MB";
    }

    /** What comes in pieces, and says nowhere how many. */
    private static final class Zaehler implements InputBuffer {

        private final InputBuffer leitung;
        private final Runnable beimUeberschreiten;
        private long rest;

        Zaehler(InputBuffer leitung, long grenze, Runnable beimUeberschreiten) {
            this.leitung = leitung;
            this.rest = grenze;
            this.beimUeberschreiten = beimUeberschreiten;
        }

        boolean ueberschritten() {
            return rest < 0;
        }

        @Override
        public int doRead(ApplicationBufferHandler ziel) throws IOException {
            if (!ueberschritten()) {
                int gelesen = leitung.doRead(ziel);
                rest -= Math.max(0, gelesen);
                if (!ueberschritten()) {
                    return gelesen;
                }
                beimUeberschreiten.run();
            }
            throw new BadRequestException("body beyond its limit");
        }

        @Override
        public int available() {
            return leitung.available();
        }
    }
}
