package de.ombud.system.fehler;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.NichtVerarbeitbar;
import de.ombud.system.Probleme;
import de.ombud.system.einmal.SchonGeschehen;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Turns what goes wrong in a REST controller into {@code application/problem+json} (RFC 9457) with German sentences.
 * Field errors stand under {@code errors[]}. Neither answer nor log repeats a value that somebody sent: it may be about
 * a person. Pages for people have their own error page and are not touched.
 */
@RestControllerAdvice(annotations = RestController.class)
// before the advice of the pages, which for Spring are the wider kind
@Order(100)
class ApiFehler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFehler.class);

    private final Probleme probleme;
    private final DataSize hoechstgroesse;

    ApiFehler(Probleme probleme, MultipartConfigElement grenzen) {
        this.probleme = probleme;
        this.hoechstgroesse = DataSize.ofBytes(grenzen.getMaxFileSize());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> eingabe(Eingabefehler e) {
        return probleme.eingabe(e.fehler());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nichtVerarbeitbar(NichtVerarbeitbar e) {
        return probleme.mitFehlern(422, probleme.text("fehler.422.text"), e.fehler());
    }

    /** Whoever sends the same key with something else is told where the first went. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> schonGeschehen(SchonGeschehen e) {
        ResponseEntity<ProblemDetail> antwort = nichtVerarbeitbar(e);
        if (!e.aktenzeichen().isEmpty()) {
            Objects.requireNonNull(antwort.getBody()).setProperty("aktenzeichen", e.aktenzeichen());
        }
        return antwort;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nichtGefunden(NichtGefunden e) {
        return probleme.mitText(404, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nichtErlaubt(NichtErlaubt e) {
        return probleme.mitText(403, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> konflikt(Konflikt e) {
        return probleme.mitText(409, e.getMessage());
    }

    /** Two people at the same case: the second one has to look again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> gleichzeitig(ConcurrencyFailureException e) {
        return probleme.mitText(409, probleme.text("fehler.409.text"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fehlt(MissingServletRequestParameterException e) {
        return probleme.eingabe(List.of(new Feldfehler(e.getParameterName(), probleme.text("fehler.feld.fehlt"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> falscheForm(MethodArgumentTypeMismatchException e) {
        if (e.getMostSpecificCause() instanceof NichtGefunden keineNummer) {
            return nichtGefunden(keineNummer);
        }
        return probleme.eingabe(List.of(new Feldfehler(e.getName(), probleme.text("fehler.feld.form"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ungueltig(BindException e) {
        return probleme.eingabe(e.getAllErrors().stream()
                .map(fehler -> fehler instanceof FieldError feld
                        // Spring's sentence about a failed conversion is English and quotes the value
                        ? new Feldfehler(
                                feld.getField(),
                                feld.isBindingFailure() ? probleme.text("fehler.feld.form") : feld.getDefaultMessage())
                        : new Feldfehler("", fehler.getDefaultMessage()))
                .toList());
    }

    /** There is no body at all; what one says is read elsewhere, with all its errors. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unlesbar(HttpMessageNotReadableException e) {
        return probleme.eingabe(List.of(new Feldfehler("", probleme.text("fehler.feld.inhalt"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> zuGross(MaxUploadSizeExceededException e) {
        return probleme.mitText(
                413,
                probleme.text(
                        "fehler.413.datei",
                        (e.getMaxUploadSize() > 0 ? DataSize.ofBytes(e.getMaxUploadSize()) : hoechstgroesse)
                                .toMegabytes()));
    }

    /** The body is no form of parts, or breaks off. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> keineTeile(MultipartException e) {
        return probleme.eingabe(List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> dateiFehlt(MissingServletRequestPartException e) {
        return probleme.eingabe(List.of(new Feldfehler(e.getRequestPartName(), probleme.text("fehler.feld.datei"))));
    }

    /** Who may enter at all is for Spring Security to answer, in front of the controllers. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> zugang(AccessDeniedException e) {
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> zugang(AuthenticationException e) {
        throw e;
    }

    /** Everything else: a database that is away or busy is no fault of the program, and all that is left is one. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unerwartet(Exception e) {
        if (e instanceof ErrorResponse bekannt) {
            return probleme.allgemein(bekannt.getStatusCode());
        }
        Optional<Datenbankgrund> grund = Datenbankgrund.von(e);
        if (grund.isPresent()) {
            return probleme.allgemein(HttpStatusCode.valueOf(grund.get().status()));
        }
        String kennung = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unerwarteter Fehler {}: {}", kennung, Fehlerspur.von(e));
        return probleme.unerwartet(kennung);
    }
}
