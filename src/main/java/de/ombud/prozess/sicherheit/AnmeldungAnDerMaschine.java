package de.ombud.prozess.sicherheit;

import de.ombud.system.Angemeldet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Without it the engine would carry out REST requests as nobody, and nobody may do everything. */
class AnmeldungAnDerMaschine extends OncePerRequestFilter {

    private final IdentityService benutzer;

    AnmeldungAnDerMaschine(IdentityService benutzer) {
        this.benutzer = benutzer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Angemeldet angemeldet = Angemeldet.aktuell();
        benutzer.setAuthentication(angemeldet.name(), List.copyOf(angemeldet.gruppen()));
        try {
            chain.doFilter(request, response);
        } finally {
            benutzer.clearAuthentication();
        }
    }
}
