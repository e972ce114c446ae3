package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Angemeldet;
import de.ombud.system.NichtErlaubt;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Stands in front of all of Camunda's REST interfaces and asks {@link Maschinenregeln}; refuses in German and in Camunda's form. */
class Grenze extends OncePerRequestFilter {

    private final Maschinenregeln regeln = new Maschinenregeln();
    private final Aufgabensicht aufgaben;
    private final Abschlusspruefung abschluss;
    private final Zaehlung zaehlung;
    private final ObjectMapper json;

    Grenze(Aufgabensicht aufgaben, Abschlusspruefung abschluss, Zaehlung zaehlung, ObjectMapper json) {
        this.aufgaben = aufgaben;
        this.abschluss = abschluss;
        this.zaehlung = zaehlung;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest geprueft;
        Regel regel;
        try {
            Angemeldet person = Angemeldet.aktuell();
            regel = regel(person, request);
            geprueft = pruefe(regel, person, request);
        } catch (RuntimeException fehler) {
            antworte(response, Fehlertext.aus(fehler).orElseThrow(() -> fehler));
            return;
        }
        if (regel.pruefung() == Regel.Pruefung.ZAEHLEN && !zaehlung.siehtAlles(Angemeldet.aktuell())) {
            zaehle(request, response, chain);
            return;
        }
        chain.doFilter(geprueft, response);
        if (regel.pruefung() == Regel.Pruefung.ABMELDEN && response.getStatus() < 300) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request,
                            response,
                            SecurityContextHolder.getContext().getAuthentication());
        }
    }

    private void zaehle(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper gezaehlt = new ContentCachingResponseWrapper(response);
        chain.doFilter(new BegrenzteAbfrage(new Ungeordnet(request)), gezaehlt);
        if (gezaehlt.getStatus() == HttpServletResponse.SC_OK) {
            byte[] sichtbar = zaehlung.nochmal(Angemeldet.aktuell(), request, gezaehlt.getContentAsByteArray());
            gezaehlt.resetBuffer();
            gezaehlt.getOutputStream().write(sichtbar);
        }
        gezaehlt.copyBodyToResponse();
    }

    private Regel regel(Angemeldet person, HttpServletRequest request) {
        List<Regel> treffer = regeln.finde(request.getMethod(), request.getRequestURI());
        if (treffer.isEmpty()) {
            throw new NichtErlaubt(
                    "Dieser Weg ist nicht vorgesehen. Angaben zum Fall gehören in das Formular der Aufgabe"
                            + " oder in die Akte.");
        }
        // the first line is the most special one: who fails it is not let in by a general one
        return Optional.of(treffer.get(0))
                .filter(regel -> regel.wer().test(person))
                .orElseThrow(() -> new NichtErlaubt("Dazu sind Sie nicht berechtigt."));
    }

    private HttpServletRequest pruefe(Regel regel, Angemeldet person, HttpServletRequest request) throws IOException {
        return switch (regel.pruefung()) {
            case KEINE, ABMELDEN, ZAEHLEN -> new BegrenzteAbfrage(request);
            case UNBEGRENZT -> request;
            case AUFGABE -> {
                aufgaben.aufgabe(person, taskId(regel, request));
                yield request;
            }
            case OHNE_VORFAELLE -> {
                if (Collections.list(request.getParameterNames()).stream()
                        .anyMatch(name -> name.startsWith("incident"))) {
                    throw new NichtErlaubt("Nach Vorfällen suchen Sie bitte unter den Vorfällen.");
                }
                yield new BegrenzteAbfrage(request);
            }
            case NUR_WEITER -> {
                byte[] koerper = request.getInputStream().readAllBytes();
                if (!laeuftWeiter(koerper)) {
                    throw new NichtErlaubt("Ein Modell lässt sich nicht für alle Fälle anhalten: Neue Fälle und ihre"
                            + " Fristen blieben liegen. Halten Sie den einzelnen Fall an; ein fehlerhaftes Modell"
                            + " nimmt die Prozessanalyse zurück.");
                }
                yield new AndererKoerper(request, koerper);
            }
            // the engine would believe any name in the body, even one outside the group
            case UEBERNEHMEN -> new AndererKoerper(request, json.writeValueAsBytes(Map.of("userId", person.name())));
            case ZURUECKGEBEN -> {
                String bearbeitung =
                        aufgaben.aufgabe(person, taskId(regel, request)).getAssignee();
                if (!person.name().equals(bearbeitung)) {
                    throw new NichtErlaubt("Zurückgeben kann die Aufgabe nur, wer sie übernommen hat."
                            + " Für andere gibt es die Übergabe mit Grund.");
                }
                yield request;
            }
            case ABSCHLIESSEN ->
                new AndererKoerper(request, abschluss.pruefe(person, taskId(regel, request), request.getInputStream()));
        };
    }

    private boolean laeuftWeiter(byte[] koerper) throws IOException {
        try {
            return json.readTree(koerper).path("suspended").asText().equals("false");
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** The path ends in /task/{id}/step, whatever it begins with. */
    private static String taskId(Regel regel, HttpServletRequest request) {
        String pfad = request.getRequestURI();
        PathContainer abTask = PathContainer.parsePath(pfad.substring(pfad.lastIndexOf("/task/")));
        return String.valueOf(
                regel.muster().matchAndExtract(abTask).getUriVariables().get("id"));
    }

    private void antworte(HttpServletResponse response, Fehlertext fehler) throws IOException {
        response.setStatus(fehler.status());
        response.setContentType(
                fehler.status() < 500 ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), fehler);
    }
}
