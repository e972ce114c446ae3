package de.ombud.prozess.sicherheit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each of Camunda's pages the nonce of its own Content-Security-Policy. Camunda 7.24.0 keeps the latest nonce in the application
 * (ContentSecurityPolicyProvider) and reads it from there when it writes the page (ProcessEnginesFilter): of two people, or two files,
 * at the same moment one gets a page whose scripts its own header forbids, which stays blank.
 */
class SkriptkennungJeSeite extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";
    private static final Pattern IM_KOPF = Pattern.compile("'nonce-([^']+)'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new MitEigenerKennung(request, response), response);
    }

    private static final class MitEigenerKennung extends HttpServletRequestWrapper {

        private final HttpServletResponse antwort;

        MitEigenerKennung(HttpServletRequest anfrage, HttpServletResponse antwort) {
            super(anfrage);
            this.antwort = antwort;
        }

        @Override
        public ServletContext getServletContext() {
            ServletContext echter = super.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, methode, werte) -> {
                        if (methode.getName().equals("getAttribute") && NONCE.equals(werte[0])) {
                            return kennung(echter);
                        }
                        try {
                            return methode.invoke(echter, werte);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        /** The header was set before the page is written. */
        private Object kennung(ServletContext echter) {
            String regel = antwort.getHeader("Content-Security-Policy");
            Matcher kennung = IM_KOPF.matcher(regel == null ? "" : regel);
            return kennung.find() ? kennung.group(1) : echter.getAttribute(NONCE);
        }
    }
}
