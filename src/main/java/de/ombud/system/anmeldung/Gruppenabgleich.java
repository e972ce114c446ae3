package de.ombud.system.anmeldung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session lasts a working day, a membership may end at noon: reads user and groups anew with each request of a session. Who was
 * deleted is logged out.
 */
class Gruppenabgleich extends OncePerRequestFilter {

    private final Benutzerverzeichnis verzeichnis;

    Gruppenabgleich(Benutzerverzeichnis verzeichnis) {
        this.verzeichnis = verzeichnis;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Angemeldet> bisher = session == null ? Optional.empty() : Angemeldet.vielleicht();
        if (bisher.isPresent()) {
            Optional<Angemeldet> jetzt = verzeichnis.finde(bisher.get().name());
            SecurityContext kontext = SecurityContextHolder.createEmptyContext();
            if (jetzt.isEmpty()) {
                session.invalidate();
                SecurityContextHolder.setContext(kontext);
            } else if (!jetzt.equals(bisher)) {
                kontext.setAuthentication(Anmeldepruefung.alsAnmeldung(jetzt.get()));
                SecurityContextHolder.setContext(kontext);
            }
        }
        chain.doFilter(request, response);
    }
}
