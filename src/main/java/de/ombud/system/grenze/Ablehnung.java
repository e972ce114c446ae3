package de.ombud.system.grenze;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Angemeldet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers refused REST requests in the same form as all other errors. */
@Component
public class Ablehnung implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The same for each name, known or not, and whether it was wrong or came too early. */
    public static final String FALSCH =
            "Benutzername oder Kennwort ist falsch. Nach mehreren Fehlversuchen müssen Sie kurz warten;"
                    + " versuchen Sie es in einer Minute noch einmal.";

    private final ObjectMapper json;

    Ablehnung(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException grund)
            throws IOException {
        if (grund instanceof ZuVieleAnmeldungen) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ZuVieleAnmeldungen.WARTEZEIT_SEKUNDEN);
            antworte(response, HttpStatus.SERVICE_UNAVAILABLE, "Gerade ausgelastet", ZuVieleAnmeldungen.SATZ);
            return;
        }
        // a browser would open its own login window and keep the password for the rest of the day
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Ombud\", charset=\"UTF-8\"");
        }
        String text = request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "Bitte melden Sie sich an." : FALSCH;
        antworte(response, HttpStatus.UNAUTHORIZED, "Nicht angemeldet", text);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException grund)
            throws IOException {
        if (grund instanceof CsrfException && Angemeldet.vielleicht().isEmpty()) {
            // asked before the login is: without one, it is not the missing token that is in the way
            commence(request, response, new AuthenticationCredentialsNotFoundException("no login"));
            return;
        }
        String text = grund instanceof CsrfException
                ? "Die Anfrage trägt kein gültiges Formularmerkmal. Bitte laden Sie die Seite neu."
                : "Dazu sind Sie nicht berechtigt.";
        antworte(response, HttpStatus.FORBIDDEN, "Nicht erlaubt", text);
    }

    /** The node has as much in work as its memory holds. */
    void ueberlastet(HttpServletResponse response) throws IOException {
        antworte(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "Gerade ausgelastet",
                "Es werden gerade sehr viele große Dateien oder Anfragen bearbeitet. Bitte versuchen Sie es in einer"
                        + " halben Minute noch einmal; gespeichert wurde nichts.");
    }

    private void antworte(HttpServletResponse response, HttpStatus status, String titel, String text)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text);
        problem.setTitle(titel);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
