package de.ombud.system.einmal;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Runs a step that comes with a key exactly once, whatever room it belongs to: key, change and answer in one transaction, so that none is
 * there without the others. Sent again the first answer comes again and the controller is not asked. What is refused takes no key. With
 * and without a key a step that lost against somebody at the same moment is done again before anybody hears of it.
 */
class EinmaligeAusfuehrung extends RequestMappingHandlerAdapter {

    private static final Set<String> AENDERND = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final List<String> KOPFZEILEN = List.of(HttpHeaders.LOCATION, HttpHeaders.CONTENT_TYPE);

    /** With these a page says that a step was refused. */
    private static final Set<String> REFUSED = Set.of("fehler", "formularfehler");

    /** Tells a page that it is shown because of a step that had been taken before. */
    static final String SCHON_GESCHEHEN = "schonGeschehen";

    private final Einmaligkeit einmaligkeit;
    private final Wiederholungsrecht recht;
    private final MessageSource texte;
    private final TransactionTemplate transaktion;

    EinmaligeAusfuehrung(
            Einmaligkeit einmaligkeit, Wiederholungsrecht recht, MessageSource texte, TransactionTemplate transaktion) {
        this.einmaligkeit = einmaligkeit;
        this.recht = recht;
        this.texte = texte;
        this.transaktion = transaktion;
    }

    /** True while a step runs together with its key. */
    static boolean laeuft() {
        return TransactionSynchronizationManager.hasResource(EinmaligeAusfuehrung.class);
    }

    /** True for every step that may change something. */
    static boolean gilt(HandlerMethod methode) {
        return methode.getBeanType().getPackageName().startsWith("de.ombud")
                && !methode.hasMethodAnnotation(OhneWirkung.class);
    }

    @Override
    protected ModelAndView invokeHandlerMethod(
            HttpServletRequest anfrage, HttpServletResponse antwort, HandlerMethod methode) throws Exception {
        if (!AENDERND.contains(anfrage.getMethod()) || !gilt(methode)) {
            return super.invokeHandlerMethod(anfrage, antwort, methode);
        }
        boolean seite = !anfrage.getRequestURI().startsWith(anfrage.getContextPath() + "/api/");
        Optional<String> gesendet = Idempotenzschluessel.in(anfrage, seite);
        if (gesendet.isEmpty()) {
            return ohneSchluessel(anfrage, antwort, methode);
        }
        if (!Idempotenzschluessel.istMoeglich(gesendet.get())) {
            throw new Eingabefehler(
                    Idempotenzschluessel.KOPFZEILE, texte.getMessage("eingang.schluessel.form", null, Locale.GERMANY));
        }
        byte[] inhalt = inhalt(anfrage);
        Schritt schritt = new Schritt(
                new Idempotenzschluessel(gesendet.get()),
                Angemeldet.aktuell(),
                Anfrageabdruck.von(anfrage, inhalt),
                anfrage,
                istFormular(anfrage) ? anfrage : null,
                inhalt,
                methode);
        return methode.hasMethodAnnotation(Einzelschritte.class)
                ? rundherum(schritt, antwort)
                : Wiederholung.imGanzen(() -> inEinem(schritt, antwort), () -> true);
    }

    /** Done again where a job was faster, unless something of it is kept or said already: nobody would know it again. */
    private ModelAndView ohneSchluessel(HttpServletRequest anfrage, HttpServletResponse antwort, HandlerMethod methode)
            throws Exception {
        byte[] inhalt = inhalt(anfrage);
        try (Festschreibung stand = Festschreibung.beobachte()) {
            return Wiederholung.imGanzen(
                    () -> super.invokeHandlerMethod(
                            istFormular(anfrage) ? anfrage : new MitInhalt(anfrage, inhalt), antwort, methode),
                    () -> !stand.istGeschehen() && !antwort.isCommitted());
        }
    }

    private static byte[] inhalt(HttpServletRequest anfrage) throws IOException {
        return istFormular(anfrage) ? new byte[0] : anfrage.getInputStream().readAllBytes();
    }

    /** Key, change and answer together. */
    private ModelAndView inEinem(Schritt schritt, HttpServletResponse antwort) throws Exception {
        ContentCachingResponseWrapper gepuffert = new ContentCachingResponseWrapper(antwort);
        Ergebnis ergebnis = transaktion.execute(status -> {
            TransactionSynchronizationManager.bindResource(EinmaligeAusfuehrung.class, this);
            try {
                Optional<ErsteAntwort> schonDa =
                        einmaligkeit.nimm(schritt.schluessel(), schritt.wer().name(), schritt.abdruck());
                if (schonDa.isPresent()) {
                    return new Ergebnis(wiederhole(schonDa.get(), schritt, gepuffert), null);
                }
                ModelAndView ziel = super.invokeHandlerMethod(schritt.nochmal(), gepuffert, schritt.methode());
                return new Ergebnis(ziel(ziel, schritt, gepuffert, status), null);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Exception e) {
                status.setRollbackOnly();
                return new Ergebnis(null, e);
            } finally {
                TransactionSynchronizationManager.unbindResource(EinmaligeAusfuehrung.class);
            }
        });
        if (ergebnis.fehler() != null) {
            throw ergebnis.fehler();
        }
        gepuffert.copyBodyToResponse();
        return ergebnis.ziel();
    }

    private ModelAndView ziel(
            ModelAndView ziel, Schritt schritt, ContentCachingResponseWrapper antwort, TransactionStatus status) {
        boolean abgelehnt = antwort.getStatus() >= 400
                || meldung(schritt.anfrage()).keySet().stream().anyMatch(REFUSED::contains);
        if (abgelehnt) {
            status.setRollbackOnly();
        } else if (status.isRollbackOnly()) {
            throw new IllegalStateException("a part failed, and the answer does not say so");
        } else if (istAntwort(ziel)) {
            einmaligkeit.stehtFuer(
                    schritt.schluessel(),
                    schritt.wer().name(),
                    antwort(ziel, schritt, antwort),
                    schritt.anfrage().getRequestURI());
        } else {
            // a page that is no result: nothing was done, and the form may be sent again
            einmaligkeit.gibFrei(schritt.schluessel(), schritt.wer().name());
        }
        return ziel;
    }

    /** The parts commit for themselves; who comes in between is told that the step is on its way. */
    private ModelAndView rundherum(Schritt schritt, HttpServletResponse antwort) throws Exception {
        ContentCachingResponseWrapper gepuffert = new ContentCachingResponseWrapper(antwort);
        String wer = schritt.wer().name();
        Optional<ErsteAntwort> schonDa =
                transaktion.execute(status -> einmaligkeit.nimm(schritt.schluessel(), wer, schritt.abdruck()));
        boolean getan = false;
        try {
            ModelAndView ziel;
            if (schonDa.isPresent()) {
                ziel = wiederhole(schonDa.get(), schritt, gepuffert);
            } else {
                ziel = super.invokeHandlerMethod(schritt.nochmal(), gepuffert, schritt.methode());
                getan = gepuffert.getStatus() < 400 && istAntwort(ziel);
                if (getan) {
                    einmaligkeit.stehtFuer(
                            schritt.schluessel(),
                            wer,
                            antwort(ziel, schritt, gepuffert),
                            schritt.anfrage().getRequestURI());
                }
            }
            gepuffert.copyBodyToResponse();
            return ziel;
        } finally {
            if (!getan && schonDa.isEmpty()) {
                einmaligkeit.gibFrei(schritt.schluessel(), wer);
            }
        }
    }

    private ModelAndView wiederhole(ErsteAntwort erste, Schritt schritt, HttpServletResponse antwort)
            throws IOException {
        erste.aktenzeichen(schritt.anfrage().getRequestURI())
                .ifPresent(
                        az -> recht.vorDerWiederholung(az, schritt.schluessel().wert(), schritt.wer()));
        if (erste.istSeite()) {
            meldung(schritt.anfrage()).putAll(erste.meldung());
            meldung(schritt.anfrage()).put(SCHON_GESCHEHEN, true);
            return new ModelAndView(erste.ziel(), erste.ort());
        }
        antwort.setStatus(erste.statusBeimZweitenMal());
        erste.kopf().forEach(antwort::setHeader);
        antwort.getOutputStream().write(erste.inhalt());
        return null;
    }

    private static ErsteAntwort antwort(ModelAndView ziel, Schritt schritt, ContentCachingResponseWrapper antwort) {
        if (ziel != null) {
            return ErsteAntwort.anPerson(
                    ziel.getViewName(), texte(ziel.getModel()), einfache(meldung(schritt.anfrage())));
        }
        Map<String, String> kopf = new LinkedHashMap<>();
        KOPFZEILEN.forEach(
                name -> Optional.ofNullable(antwort.getHeader(name)).ifPresent(wert -> kopf.put(name, wert)));
        Optional.ofNullable(antwort.getContentType()).ifPresent(art -> kopf.put(HttpHeaders.CONTENT_TYPE, art));
        return ErsteAntwort.anProgramm(antwort.getStatus(), kopf, antwort.getContentAsByteArray());
    }

    /** To a program its content is the answer, to a person the page that they are led to. */
    private static boolean istAntwort(ModelAndView ziel) {
        return ziel == null || (ziel.getViewName() != null && ziel.getViewName().startsWith("redirect:"));
    }

    private static Map<String, String> texte(Map<String, Object> werte) {
        return werte.entrySet().stream()
                .filter(wert -> wert.getValue() instanceof String || wert.getValue() instanceof Number)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, wert -> wert.getValue().toString()));
    }

    /** What a page says in whole sentences of its own is not kept. */
    private static Map<String, Object> einfache(Map<String, Object> meldung) {
        return meldung.entrySet().stream()
                .filter(wert -> wert.getValue() instanceof String || wert.getValue() instanceof Boolean)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static FlashMap meldung(HttpServletRequest anfrage) {
        return RequestContextUtils.getOutputFlashMap(anfrage);
    }

    private static boolean istFormular(HttpServletRequest anfrage) {
        String art = anfrage.getContentType();
        return art != null && (art.startsWith("multipart/") || art.startsWith("application/x-www-form-urlencoded"));
    }

    private record Ergebnis(ModelAndView ziel, Exception fehler) {}

    /** @param formular the request itself, where its content has been read into fields */
    private record Schritt(
            Idempotenzschluessel schluessel,
            Angemeldet wer,
            String abdruck,
            HttpServletRequest anfrage,
            HttpServletRequest formular,
            byte[] inhalt,
            HandlerMethod methode) {

        /** Readable from the beginning. */
        HttpServletRequest nochmal() {
            return formular == null ? new MitInhalt(anfrage, inhalt) : formular;
        }
    }

    private static final class MitInhalt extends HttpServletRequestWrapper {

        private final byte[] inhalt;

        MitInhalt(HttpServletRequest anfrage, byte[] inhalt) {
            super(anfrage);
            this.inhalt = inhalt;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream strom = new ByteArrayInputStream(inhalt);
            return new ServletInputStream() {

                @Override
                public int read() {
                    return strom.read();
                }

                @Override
                public int read(byte[] puffer, int ab, int laenge) {
                    return strom.read(puffer, ab, laenge);
                }

                @Override
                public boolean isFinished() {
                    return strom.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener hoerer) {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
