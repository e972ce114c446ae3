package de.ombud.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies under {@code /api} beyond the limit are refused with 413, by their announced length or while they are read. The limit acts
 * on whoever reads the body, which is after the login and inside the controller's error handling.
 */
@Component
class Groessengrenze extends OncePerRequestFilter {

    private final long grenze;

    Groessengrenze(ApiEinstellungen einstellungen) {
        this.grenze = einstellungen.hoechstgroesse().toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest anfrage) {
        String art = anfrage.getContentType();
        return !anfrage.getRequestURI().startsWith(anfrage.getContextPath() + "/api/")
                || (art != null && art.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
            throws ServletException, IOException {
        weiter.doFilter(new Begrenzt(anfrage, grenze), antwort);
    }

    private static final class Begrenzt extends HttpServletRequestWrapper {

        private final long grenze;

        Begrenzt(HttpServletRequest anfrage, long grenze) {
            super(anfrage);
            this.grenze = grenze;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > grenze) {
                throw zuGross();
            }
            return new Zaehlend(super.getInputStream(), grenze);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Zaehlend extends ServletInputStream {

        private final ServletInputStream strom;
        private long rest;

        Zaehlend(ServletInputStream strom, long grenze) {
            this.strom = strom;
            this.rest = grenze;
        }

        @Override
        public int read() throws IOException {
            int zeichen = strom.read();
            gezaehlt(zeichen < 0 ? 0 : 1);
            return zeichen;
        }

        @Override
        public int read(byte[] puffer, int ab, int laenge) throws IOException {
            int gelesen = strom.read(puffer, ab, laenge);
            gezaehlt(Math.max(gelesen, 0));
            return gelesen;
        }

        private void gezaehlt(int gelesen) {
            rest -= gelesen;
            if (rest < 0) {
                throw zuGross();
            }
        }

        @Override
        public boolean isFinished() {
            return strom.isFinished();
        }

        @Override
        public boolean isReady() {
            return strom.isReady();
        }

        @Override
        public void setReadListener(ReadListener hoerer) {
            strom.setReadListener(hoerer);
        }
    }

    private static ErrorResponseException zuGross() {
        return new ErrorResponseException(HttpStatus.PAYLOAD_TOO_LARGE);
    }
}
