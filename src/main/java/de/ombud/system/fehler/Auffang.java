package de.ombud.system.fehler;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before everything else, the login included: what nobody has answered is answered here in German, and written to the log without the
 * words of people. A database that is away is no fault of the program: the request may come again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Auffang extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Auffang.class);

    /** Under this name the page of the error finds the number that stands in the log. */
    static final String KENNUNG = Auffang.class.getName() + ".kennung";

    private static final Set<String> METHODEN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Problemantwort problemantwort;

    Auffang(Problemantwort problemantwort) {
        this.problemantwort = problemantwort;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
            throws ServletException, IOException {
        if (!METHODEN.contains(anfrage.getMethod())) {
            // neither the firewall nor the error page would let it pass, and the server says so in English
            problemantwort.schreibe(antwort, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (anfrage.getDispatcherType() == DispatcherType.ERROR) {
            weiter.doFilter(anfrage, antwort);
            return;
        }
        try {
            weiter.doFilter(anfrage, antwort);
        } catch (RuntimeException | ServletException | StackOverflowError fehler) {
            if (antwort.isCommitted()) {
                LOG.error("Eine Antwort brach ab: {}", Fehlerspur.von(fehler));
                return;
            }
            antworte(anfrage, antwort, fehler);
        }
    }

    /** The server itself refuses TRACE, and then asks for the error page with it. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void antworte(HttpServletRequest anfrage, HttpServletResponse antwort, Throwable fehler)
            throws IOException {
        int status = status(fehler);
        String kennung = UUID.randomUUID().toString().substring(0, 8);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error("Unerwarteter Fehler {}: {}", kennung, Fehlerspur.von(fehler));
        } else if (status == Datenbankgrund.AUSFALL.status()) {
            LOG.warn("Die Datenbank antwortet nicht.");
        }
        antwort.resetBuffer();
        if (!Problemantwort.gilt(anfrage.getRequestURI())) {
            anfrage.setAttribute(KENNUNG, kennung);
            antwort.sendError(status);
            return;
        }
        problemantwort.schreibe(antwort, status, kennung);
    }

    /** An address with "..;" in it: the server shortens it, and Spring no longer understands what is left. */
    private static boolean kommtAusDerAdresse(Throwable fehler) {
        StackTraceElement[] spur = fehler.getStackTrace();
        return spur.length > 0 && spur[0].getClassName().equals("org.springframework.http.server.DefaultRequestPath");
    }

    private static int status(Throwable fehler) {
        if (fehler instanceof IllegalArgumentException && kommtAusDerAdresse(fehler)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return fehler instanceof ErrorResponse bekannt
                ? bekannt.getStatusCode().value()
                : Datenbankgrund.von(fehler)
                        .map(Datenbankgrund::status)
                        .orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
