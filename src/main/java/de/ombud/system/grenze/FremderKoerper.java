package de.ombud.system.grenze;

import de.ombud.system.Angemeldet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Of what strangers send nothing is read, except where somebody logs in. Looking for the token in their form would take the whole body
 * into memory, files included, before anybody asked who they are.
 */
public class FremderKoerper extends OncePerRequestFilter {

    private final RequestMatcher gelesen;

    /** @param gelesen what strangers may send */
    public FremderKoerper(RequestMatcher gelesen) {
        this.gelesen = gelesen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
            throws ServletException, IOException {
        boolean lesbar = Angemeldet.vielleicht().isPresent() || gelesen.matches(anfrage);
        weiter.doFilter(lesbar ? anfrage : new Ungelesen(anfrage), antwort);
    }

    private static final class Ungelesen extends HttpServletRequestWrapper {

        Ungelesen(HttpServletRequest anfrage) {
            super(anfrage);
        }

        @Override
        public String getParameter(String name) {
            return koennteImKoerperStehen() ? null : super.getParameter(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return koennteImKoerperStehen() ? Map.of() : super.getParameterMap();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return koennteImKoerperStehen() ? Collections.emptyEnumeration() : super.getParameterNames();
        }

        @Override
        public String[] getParameterValues(String name) {
            return koennteImKoerperStehen() ? null : super.getParameterValues(name);
        }

        private boolean koennteImKoerperStehen() {
            return getContentLengthLong() > 0 || getHeader("Transfer-Encoding") != null;
        }
    }
}
