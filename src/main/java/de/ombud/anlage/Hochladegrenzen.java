package de.ombud.anlage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the web server lets through follows from the one setting for the size of a file. */
@Configuration(proxyBeanMethods = false)
class Hochladegrenzen {

    /** The other fields of the form, and the lines between the parts. */
    private static final DataSize FORMULAR = DataSize.ofMegabytes(1);

    /** No part goes to a temporary file: those would hold personal data outside of the database. */
    @Bean
    MultipartConfigElement multipartConfigElement(AnlagenEinstellungen einstellungen) {
        long datei = einstellungen.hoechstgroesse().toBytes();
        return new MultipartConfigElement("", datei, anfrage(einstellungen), (int) anfrage(einstellungen));
    }

    /**
     * In front of the login, because of a form that is too large not even its token can be read, and the answer would be that the token
     * is missing.
     */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> zuGrosseFormulare(AnlagenEinstellungen einstellungen) {
        var vorDerAnmeldung = new FilterRegistrationBean<OncePerRequestFilter>(new ZuGross(anfrage(einstellungen)));
        vorDerAnmeldung.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        vorDerAnmeldung.addUrlPatterns("/akte/*");
        return vorDerAnmeldung;
    }

    private static long anfrage(AnlagenEinstellungen einstellungen) {
        return einstellungen.hoechstgroesse().toBytes() + FORMULAR.toBytes();
    }

    private static final class ZuGross extends OncePerRequestFilter {

        private final long grenze;

        ZuGross(long grenze) {
            this.grenze = grenze;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
                throws ServletException, IOException {
            if (anfrage.getContentLengthLong() > grenze) {
                antwort.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            weiter.doFilter(anfrage, antwort);
        }
    }
}
