package de.ombud.system.grenze;

import de.ombud.system.Angemeldet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Large bodies lie in memory while they are read and looked at, some several times over. So only so many are in work at a time as the
 * heap can hold; the others wait for their turn, and who would wait too long is told to come again. Stands behind the login: strangers
 * take no place.
 */
@Component
public class Koerperplaetze {

    /** What everybody sends all day passes by. */
    private static final long FREI = 32 << 10;

    private static final int STUECK = 512 << 10;
    private static final int HOECHSTENS_ANSTEHEND = 40;
    private static final int WARTEZEIT_SEKUNDEN = 60;

    /** Files cost about five times their size at the worst moment, JSON of many small things thirty times. */
    private static final int HEAP_FUER_DATEIEN = 8;

    private static final int HEAP_FUER_INHALTE = 64;

    /** Of a body that does not say its length, and seldom is as long as it might be. */
    private static final long VERMUTET = 1 << 20;

    private static final String HAT_PLATZ = Koerperplaetze.class.getName();

    private final Koerpergrenzen grenzen;
    private final Ablehnung ablehnung;
    private final Semaphore anstehend = new Semaphore(HOECHSTENS_ANSTEHEND);
    private final Vorrat dateien;
    private final Vorrat inhalte;

    Koerperplaetze(Koerpergrenzen grenzen, Ablehnung ablehnung) {
        this.grenzen = grenzen;
        this.ablehnung = ablehnung;
        long heap = Runtime.getRuntime().maxMemory();
        this.dateien = new Vorrat(heap / HEAP_FUER_DATEIEN);
        this.inhalte = new Vorrat(heap / HEAP_FUER_INHALTE);
    }

    /** May stand in the chain twice, because some are known before and some after their password was checked. */
    public OncePerRequestFilter filter() {
        return new Filter();
    }

    private final class Filter extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
                throws ServletException, IOException {
            long groesse = groesse(anfrage);
            if (groesse <= FREI
                    || anfrage.getAttribute(HAT_PLATZ) != null
                    || Angemeldet.vielleicht().isEmpty()) {
                weiter.doFilter(anfrage, antwort);
                return;
            }
            try (Vorrat.Platz platz = (istFormularMitDateien(anfrage) ? dateien : inhalte).nimm(groesse)) {
                if (!platz.bekommen()) {
                    antwort.setHeader(HttpHeaders.RETRY_AFTER, "30");
                    ablehnung.ueberlastet(antwort);
                    return;
                }
                anfrage.setAttribute(HAT_PLATZ, true);
                weiter.doFilter(anfrage, antwort);
            }
        }

        /** Twice in one chain is meant. */
        @Override
        protected String getAlreadyFilteredAttributeName() {
            return getClass().getName() + System.identityHashCode(this);
        }
    }

    private long groesse(HttpServletRequest anfrage) {
        if (anfrage.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return anfrage.getContentLengthLong();
        }
        return istFormularMitDateien(anfrage)
                ? grenzen.fuer(anfrage.getRequestURI()).hoechstens().toBytes()
                : VERMUTET;
    }

    private static boolean istFormularMitDateien(HttpServletRequest anfrage) {
        return String.valueOf(anfrage.getContentType()).startsWith("multipart/");
    }

    private final class Vorrat {

        private final int stuecke;
        private final Semaphore frei;

        Vorrat(long bytes) {
            this.stuecke = (int) Math.max(1, bytes / STUECK);
            this.frei = new Semaphore(stuecke, true);
        }

        Platz nimm(long groesse) {
            // one that is larger than all places together comes in alone
            int noetig = (int) Math.min(stuecke, groesse / STUECK + 1);
            if (frei.tryAcquire(noetig)) {
                return new Platz(noetig);
            }
            if (!anstehend.tryAcquire()) {
                return new Platz(0);
            }
            try {
                return new Platz(frei.tryAcquire(noetig, WARTEZEIT_SEKUNDEN, TimeUnit.SECONDS) ? noetig : 0);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Platz(0);
            } finally {
                anstehend.release();
            }
        }

        private final class Platz implements AutoCloseable {

            private final int belegt;

            Platz(int belegt) {
                this.belegt = belegt;
            }

            boolean bekommen() {
                return belegt > 0;
            }

            @Override
            public void close() {
                frei.release(belegt);
            }
        }
    }
}
