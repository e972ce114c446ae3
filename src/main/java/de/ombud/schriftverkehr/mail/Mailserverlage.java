package de.ombud.schriftverkehr.mail;

import de.ombud.system.Nebentransaktion;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the mail server is away, noted in the database so that all nodes know and a restart forgets nothing. While it is, one mail at a
 * time tries whether it is back; all others wait without speaking to it, in the order in which they were written. Each note is a
 * transaction of its own.
 */
@Component
public class Mailserverlage {

    private static final Logger LOG = LoggerFactory.getLogger(Mailserverlage.class);

    private static final Duration KUERZESTE_PAUSE = Duration.ofMinutes(1);
    private static final Duration LAENGSTE_PAUSE = Duration.ofMinutes(5);

    /** The pause grows with the outage, but never so far that people would wait longer than minutes. */
    private static final int ANTEIL = 10;

    /** Longer than the connection and its answers may take ({@code spring.mail.properties}). */
    private static final Duration LAENGSTER_VERSUCH = Duration.ofSeconds(60);

    /** For those who come while one tries. */
    private static final Duration KURZ = Duration.ofSeconds(5);

    /** So many try by turns whether it is back. */
    private static final int VORDERSTE = 20;

    /** For the others, should the call be lost with the node that calls. */
    private static final Duration NACHSCHAUEN = Duration.ofMinutes(30);

    private static final int VIELE = 1_000;

    /** Between two letters when it is back. */
    private static final Duration ABSTAND = Duration.ofMillis(50);

    private final JdbcClient jdbc;
    private final Postbote postbote;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;
    private final Nebentransaktion sofort;

    public Mailserverlage(
            JdbcClient jdbc,
            Postbote postbote,
            ApplicationEventPublisher ereignisse,
            Clock uhr,
            Nebentransaktion sofort) {
        this.jdbc = jdbc;
        this.postbote = postbote;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
        this.sofort = sofort;
    }

    /**
     * Asked before every attempt to speak to the mail server.
     *
     * @return empty where this attempt, and of several no other, may; else when it is worth another try
     */
    public Optional<Instant> gesperrtBis() {
        return sofort.hole(() -> ausfall(true).flatMap(this::sperre));
    }

    private Optional<Instant> sperre(Ausfall ausfall) {
        Instant jetzt = uhr.instant();
        if (ausfall.versuchLaeuft() && jetzt.isBefore(ausfall.letzterVersuch().plus(LAENGSTER_VERSUCH))) {
            return Optional.of(jetzt.plus(KURZ));
        }
        Instant naechster = ausfall.letzterVersuch().plus(pause(ausfall.seit(), jetzt));
        if (jetzt.isBefore(naechster)) {
            return Optional.of(naechster);
        }
        jdbc.sql("update mailserverausfall set letzter_versuch = :jetzt, versuch_laeuft = true where server = :server")
                .param("jetzt", Timestamp.from(jetzt))
                .param("server", postbote.server())
                .update();
        return Optional.empty();
    }

    private static Duration pause(Instant seit, Instant jetzt) {
        Duration anteilig = Duration.between(seit, jetzt).dividedBy(ANTEIL);
        if (anteilig.compareTo(KUERZESTE_PAUSE) < 0) {
            return KUERZESTE_PAUSE;
        }
        return anteilig.compareTo(LAENGSTE_PAUSE) > 0 ? LAENGSTE_PAUSE : anteilig;
    }

    /** @return when it is worth another try */
    public Instant nichtErreichbar(String befund) {
        return sofort.hole(() -> {
            Instant jetzt = uhr.instant();
            boolean neu = ausfall(true).isEmpty();
            jdbc.sql("""
                insert into mailserverausfall (server, seit, letzter_versuch, versuch_laeuft, befund)
                values (:server, :jetzt, :jetzt, false, :befund)
                on conflict (server) do update
                set letzter_versuch = excluded.letzter_versuch, versuch_laeuft = false, befund = excluded.befund
                """)
                    .param("server", postbote.server())
                    .param("jetzt", Timestamp.from(jetzt))
                    .param("befund", befund)
                    .update();
            if (neu) {
                LOG.warn("The mail server cannot be reached: {}. Mails wait for it.", befund);
            }
            return jetzt.plus(pause(ausfall(false).map(Ausfall::seit).orElse(jetzt), jetzt));
        });
    }

    /** It has answered for this or that mail, so it is there. */
    public void erreichbar() {
        sofort.tue(() -> {
            if (jdbc.sql("delete from mailserverausfall").update() > 0) {
                LOG.info("The mail server is back; what waited goes out now.");
                ereignisse.publishEvent(new MailserverWiederDa());
            }
        });
    }

    /** Whoever tried cannot say whether it is back: the next one tries. */
    public void ungewiss() {
        sofort.tue(() -> jdbc.sql("update mailserverausfall set versuch_laeuft = false where server = :server")
                .param("server", postbote.server())
                .update());
    }

    /** For a letter before which an older one of its case has to go. */
    public Instant nachDenAelteren() {
        Instant jetzt = uhr.instant();
        return jetzt.plus(ausfall(false).isPresent() ? KUERZESTE_PAUSE : KURZ);
    }

    /**
     * Where a letter stands in the row of those that wait: the older ones first. Only the first try again and again; the others are
     * called when it is back ({@link MailserverWiederDa}), or look in from time to time.
     */
    public Instant derReiheNach(Instant fruehestens, long sendungId) {
        int vorher = vor(sendungId);
        boolean gleich = fruehestens.isBefore(uhr.instant().plus(KUERZESTE_PAUSE.dividedBy(2)));
        return vorher < VORDERSTE || gleich
                ? fruehestens.plus(ABSTAND.multipliedBy(Math.min(vorher, VIELE)))
                : fruehestens.plus(NACHSCHAUEN);
    }

    private int vor(long sendungId) {
        return jdbc.sql("""
            select count(*) from sendung
            where zustand = 'ERSTELLT' and aufgeschoben_seit is not null and id < :id
            """).param("id", sendungId).query(Integer.class).single();
    }

    /** Behind all others, because it may be this letter that the server does not like. */
    public Instant hintenan() {
        return uhr.instant().plus(KUERZESTE_PAUSE).plus(ABSTAND.multipliedBy(Math.min(vor(Long.MAX_VALUE), VIELE)));
    }

    private Optional<Ausfall> ausfall(boolean gesperrt) {
        return jdbc.sql("""
            select seit, letzter_versuch, versuch_laeuft from mailserverausfall where server = :server
            """ + (gesperrt ? "for update" : ""))
                .param("server", postbote.server())
                .query((rs, n) -> new Ausfall(
                        rs.getTimestamp("seit").toInstant(),
                        rs.getTimestamp("letzter_versuch").toInstant(),
                        rs.getBoolean("versuch_laeuft")))
                .optional();
    }

    private record Ausfall(Instant seit, Instant letzterVersuch, boolean versuchLaeuft) {}
}
