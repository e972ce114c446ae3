package de.ombud.schriftverkehr;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What leadership needs to know of the post of the whole house: one line, however many mails wait. */
@Component
public class Postlage {

    private static final int HOECHSTENS = 20;

    /** Whoever still wants to send one looks in every few minutes; of others the matter is done. */
    private static final Duration ZULETZT = Duration.ofHours(1);

    /** An address that is still wrong is refused again with the next morning mail. */
    private static final Duration NEULICH = Duration.ofDays(4);

    private final JdbcClient jdbc;
    private final Clock uhr;

    Postlage(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /**
     * @param seit since when mails wait for the mail server; null where none do and it is there
     * @param wartende letters that wait
     * @param interne mails to colleagues that wait
     * @param abgelehnte addresses of colleagues that the mail server refuses
     */
    public record Stand(Instant seit, int wartende, int interne, List<String> abgelehnte) {

        public boolean istGestoert() {
            return seit != null;
        }
    }

    public Stand stand() {
        List<String> abgelehnte = jdbc.sql("""
            select distinct adresse from hauspost where zustand = 'ABGELEHNT' and am > :seit order by adresse limit :hoechstens
            """)
                .param("seit", Timestamp.from(uhr.instant().minus(NEULICH)))
                .param("hoechstens", HOECHSTENS)
                .query(String.class)
                .list();
        return jdbc.sql("""
            select least((select min(seit) from mailserverausfall), s.seit) as seit, s.anzahl as wartende,
                   (select count(*) from hauspost where zustand = 'OFFEN' and am > :seit) as interne
            from (select min(aufgeschoben_seit) as seit, count(*) as anzahl from sendung
                  where zustand = 'ERSTELLT' and aufgeschoben_seit is not null) s
            """)
                .param("seit", Timestamp.from(uhr.instant().minus(ZULETZT)))
                .query((rs, n) -> {
                    Timestamp seit = rs.getTimestamp("seit");
                    return new Stand(
                            seit == null ? null : seit.toInstant(),
                            rs.getInt("wartende"),
                            rs.getInt("interne"),
                            abgelehnte);
                })
                .single();
    }
}
