package de.ombud.system.fehler;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container has to say, in our words: a page to people, a problem to programs. Stands in for Spring Boot's, which is English. */
@Controller
class Fehlerauskunft implements ErrorController {

    private final Problemantwort problemantwort;

    Fehlerauskunft(Problemantwort problemantwort) {
        this.problemantwort = problemantwort;
    }

    @RequestMapping("/error")
    ModelAndView antworte(HttpServletRequest anfrage, HttpServletResponse antwort) throws IOException {
        int status = status(anfrage);
        if (istMensch(anfrage)) {
            ModelAndView seite = new ModelAndView("error", Map.of("status", status, "kennung", kennung(anfrage)));
            seite.setStatus(HttpStatus.valueOf(status));
            return seite;
        }
        problemantwort.schreibe(antwort, status, kennung(anfrage));
        return null;
    }

    /** Under which the log tells more; "" where nothing unexpected stands behind the error. */
    private static String kennung(HttpServletRequest anfrage) {
        return String.valueOf(Objects.requireNonNullElse(anfrage.getAttribute(Auffang.KENNUNG), ""));
    }

    /** Who calls the address directly has missed the page that he wanted. */
    private static int status(HttpServletRequest anfrage) {
        Object status = anfrage.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer zahl && HttpStatus.resolve(zahl) != null
                ? zahl
                : status == null ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static boolean istMensch(HttpServletRequest anfrage) {
        String annimmt = String.valueOf(anfrage.getHeader(HttpHeaders.ACCEPT));
        return annimmt.contains(MediaType.TEXT_HTML_VALUE)
                && !Problemantwort.gilt((String) anfrage.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
