package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Angemeldet;
import de.ombud.system.NichtErlaubt;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands in front of all of Camunda's REST interfaces and asks {@link Maschinenregeln}; refuses in German and in Camunda's form. */
class Grenze extends OncePerRequestFilter {

    private final Maschinenregeln regeln = new Maschinenregeln();
    private final Aufgabensicht aufgaben;
    private final Abschlusspruefung abschluss;
    private final ObjectMapper json;

    Grenze(Aufgabensicht aufgaben, Abschlusspruefung abschluss, ObjectMapper json) {
        this.aufgaben = aufgaben;
        this.abschluss = abschluss;
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
        chain.doFilter(geprueft, response);
        if (regel.pruefung() == Regel.Pruefung.ABMELDEN && response.getStatus() < 300) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request,
                            response,
                            SecurityContextHolder.getContext().getAuthentication());
        }
    }

    private Regel regel(Angemeldet person, HttpServletRequest request) {
        List<Regel> treffer = regeln.finde(request.getMethod(), request.getRequestURI());
        if (treffer.isEmpty()) {
            throw new NichtErlaubt(
                    "Dieser Weg ist nicht vorgesehen. Angaben zum Fall gehören in das Formular der Aufgabe"
                            + " oder in die Akte.");
        }
        return treffer.stream()
                .filter(regel -> regel.wer().test(person))
                .findFirst()
                .orElseThrow(() -> new NichtErlaubt("Dazu sind Sie nicht berechtigt."));
    }

    private HttpServletRequest pruefe(Regel regel, Angemeldet person, HttpServletRequest request) throws IOException {
        return switch (regel.pruefung()) {
            case KEINE, ABMELDEN -> new BegrenzteAbfrage(request);
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

    /** The path ends in /task/{id}/step, whatever it begins with. */
    private static String taskId(Regel regel, HttpServletRequest request) {
        String pfad = request.getRequestURI();
        PathContainer abTask = PathContainer.parsePath(pfad.substring(pfad.lastIndexOf("/task/")));
        return String.valueOf(
                regel.muster().matchAndExtract(abTask).getUriVariables().get("id"));
    }

    private void antworte(HttpServletResponse response, Fehlertext fehler) throws IOException {
        response.setStatus(fehler.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), fehler);
    }
}
