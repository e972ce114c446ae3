package de.ombud.system.fehler;

import de.ombud.system.Probleme;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Requests under {@code /api} that reach no controller: wrong address, method or format. No controller means that
 * {@link ApiFehler} does not see them. Elsewhere the usual error page answers.
 */
@RestControllerAdvice
class ApiOhneZiel {

    private final Probleme probleme;

    ApiOhneZiel(Probleme probleme) {
        this.probleme = probleme;
    }

    @ExceptionHandler({
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    ResponseEntity<ProblemDetail> ohneZiel(Exception e, HttpServletRequest anfrage) throws Exception {
        // throwing the same exception again hands it to the next resolver, as if this class did not exist
        if (!anfrage.getRequestURI().startsWith(anfrage.getContextPath() + "/api/")
                || !(e instanceof ErrorResponse bekannt)) {
            throw e;
        }
        ResponseEntity<ProblemDetail> antwort = probleme.allgemein(bekannt.getStatusCode());
        // 405 and 415 name in their headers what would have been allowed
        return ResponseEntity.status(antwort.getStatusCode())
                .headers(bekannt.getHeaders())
                .contentType(antwort.getHeaders().getContentType())
                .body(antwort.getBody());
    }
}
