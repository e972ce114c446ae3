package de.ombud.system.fehler;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.NichtVerarbeitbar;
import de.ombud.system.Probleme;
import de.ombud.system.einmal.Idempotenzschluessel;
import de.ombud.system.einmal.SchonGeschehen;
import de.ombud.system.rahmen.Rahmen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What {@link ApiFehler} is to programs, for the pages: where a step is refused, people read the sentence of the room that refused, see
 * what they had typed and can send it again. Pages that show a refusal beside its field do so themselves, and this is what is left.
 */
@ControllerAdvice(annotations = Controller.class)
@Order(200)
class Seitenfehler {

    private static final Pattern AKTENZEICHEN = Pattern.compile("/(KR-\\d{4}-\\d{6,})(/|$)");
    private static final Set<String> SCHLUESSEL =
            Set.of("_csrf", Idempotenzschluessel.FELD, Idempotenzschluessel.ENTWURF);

    private final Probleme probleme;
    private final Rahmen rahmen;

    Seitenfehler(Probleme probleme, Rahmen rahmen) {
        this.probleme = probleme;
        this.rahmen = rahmen;
    }

    /** @param name of the field, as the form has it */
    record Eingabe(String name, String wert) {

        /** Long enough to be somebody's words, and not a choice. */
        public boolean istText() {
            return wert.length() > 12 || wert.contains(" ");
        }
    }

    @ExceptionHandler
    ModelAndView eingabe(Eingabefehler e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        return seite(
                400, e.fehler().stream().map(Feldfehler::message).distinct().toList(), anfrage, antwort);
    }

    @ExceptionHandler
    ModelAndView nichtVerarbeitbar(NichtVerarbeitbar e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        return seite(422, List.of(e.getMessage()), anfrage, antwort);
    }

    @ExceptionHandler
    ModelAndView schonGeschehen(SchonGeschehen e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        String satz = e.aktenzeichen().isEmpty() ? "ablehnung.verbraucht" : "ablehnung.schon";
        return seite(422, List.of(probleme.text(satz)), anfrage, antwort)
                .addObject("erfasst", e.aktenzeichen())
                .addObject("knopf", "ablehnung.alsNeues");
    }

    @ExceptionHandler
    ModelAndView konflikt(Konflikt e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        return seite(409, List.of(e.getMessage()), anfrage, antwort);
    }

    /** Two people at the same case: the second one has to look again. */
    @ExceptionHandler
    ModelAndView gleichzeitig(ConcurrencyFailureException e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        return seite(409, List.of(probleme.text("fehler.409.text")), anfrage, antwort);
    }

    @ExceptionHandler
    ModelAndView nichtErlaubt(NichtErlaubt e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        return seite(403, List.of(e.getMessage()), anfrage, antwort);
    }

    /** Nothing of the case is named, not even the number that was asked for. */
    @ExceptionHandler
    ModelAndView nichtGefunden(NichtGefunden e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        return seite(404, List.of(e.getMessage()), anfrage, antwort).addObject("akte", "");
    }

    /** A choice that the form does not offer, a day that is none, a field that is missing. */
    @ExceptionHandler({
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        BindException.class
    })
    ModelAndView falscheForm(Exception e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof NichtGefunden keineNummer) {
            return nichtGefunden(keineNummer, anfrage, antwort);
        }
        return seite(400, List.of(probleme.text("fehler.400.allgemein")), anfrage, antwort);
    }

    /** The body is no form of parts, or breaks off; what is too large has its page already. */
    @ExceptionHandler
    ModelAndView unlesbar(MultipartException e, HttpServletRequest anfrage, HttpServletResponse antwort) {
        if (e instanceof MaxUploadSizeExceededException) {
            throw e;
        }
        return seite(400, List.of(probleme.text("fehler.400.allgemein")), anfrage, antwort);
    }

    private ModelAndView seite(
            int status, List<String> saetze, HttpServletRequest anfrage, HttpServletResponse antwort) {
        antwort.setStatus(status);
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean formular = anfrage.getMethod().equals("POST");
        String pfad = anfrage.getRequestURI().substring(anfrage.getContextPath().length());
        Matcher akte = AKTENZEICHEN.matcher(pfad);
        ModelAndView seite = new ModelAndView("ablehnung");
        seite.addObject("status", status);
        seite.addObject("saetze", saetze);
        seite.addObject("erfasst", "");
        seite.addObject("akte", akte.find() ? akte.group(1) : "");
        seite.addObject("ziel", formular ? pfad : "");
        seite.addObject("knopf", "ablehnung.nochmal");
        seite.addObject("dateien", String.valueOf(anfrage.getContentType()).startsWith("multipart/"));
        seite.addObject("eingaben", formular ? eingaben(anfrage) : List.of());
        seite.addObject("angemeldet", rahmen.angemeldet());
        seite.addObject("lokal", rahmen.lokal());
        seite.addObject("wege", rahmen.wege());
        return seite;
    }

    private static List<Eingabe> eingaben(HttpServletRequest anfrage) {
        List<Eingabe> eingaben = new ArrayList<>();
        try {
            anfrage.getParameterMap().forEach((name, werte) -> {
                if (!SCHLUESSEL.contains(name)) {
                    Stream.of(werte).map(wert -> new Eingabe(name, wert)).forEach(eingaben::add);
                }
            });
        } catch (MultipartException unlesbar) {
            return List.of();
        }
        return eingaben;
    }
}
