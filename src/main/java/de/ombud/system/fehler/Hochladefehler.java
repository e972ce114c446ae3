package de.ombud.system.fehler;

import de.ombud.system.Feldfehler;
import de.ombud.system.Probleme;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What goes wrong while a file is uploaded to the REST interface, before {@link ApiFehler} would call it unexpected. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class Hochladefehler {

    private final Probleme probleme;
    private final DataSize hoechstgroesse;

    Hochladefehler(Probleme probleme, MultipartConfigElement grenzen) {
        this.probleme = probleme;
        this.hoechstgroesse = DataSize.ofBytes(grenzen.getMaxFileSize());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> zuGross(MaxUploadSizeExceededException e) {
        return probleme.mitText(413, probleme.text("fehler.413.datei", hoechstgroesse.toMegabytes()));
    }

    /** The body is no form of parts, or breaks off. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unlesbar(MultipartException e) {
        return probleme.eingabe(List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fehlt(MissingServletRequestPartException e) {
        return probleme.eingabe(List.of(new Feldfehler(e.getRequestPartName(), probleme.text("fehler.feld.datei"))));
    }
}
