package de.ombud.waechter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was found, since when, and until when. A second look at the same state changes nothing. */
@Repository
@Transactional
public class Wachbuch {

    /** @param vorfall id of the incident that Cockpit shows; empty where there is none */
    public record Offenes(long id, Befund befund, Instant seit, String vorfall) {}

    private final JdbcClient jdbc;
    private final Clock uhr;

    Wachbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Of two who look at the same time one waits for the other. */
    public void sperre() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ombud.waechter'))")
                .query()
                .singleRow();
    }

    /**
     * Keeps what breaks this rule now. What is new begins, what is the same stays, what is gone has ended.
     *
     * @param vollstaendig false where there were more than are given: then nothing counts as gone
     */
    public void halteFest(String regel, Collection<Befund> jetzige, boolean vollstaendig) {
        Timestamp jetzt = Timestamp.from(uhr.instant());
        Set<Schluessel> da = new HashSet<>();
        for (Befund befund : jetzige) {
            da.add(Schluessel.von(befund));
            jdbc.sql("""
                insert into waechter_befund (vorgang, regel, gegenstand, satz, seit)
                values (:vorgang, :regel, :gegenstand, :satz, :jetzt)
                on conflict (vorgang, regel, gegenstand) where bis is null
                  do update set satz = excluded.satz where waechter_befund.satz <> excluded.satz
                """)
                    .param("vorgang", befund.vorgang())
                    .param("regel", regel)
                    .param("gegenstand", befund.gegenstand())
                    .param("satz", befund.satz())
                    .param("jetzt", jetzt)
                    .update();
        }
        if (vollstaendig) {
            List<Long> vorbei = offene().stream()
                    .filter(o -> o.befund().regel().equals(regel) && !da.contains(Schluessel.von(o.befund())))
                    .map(Offenes::id)
                    .toList();
            if (!vorbei.isEmpty()) {
                jdbc.sql("update waechter_befund set bis = greatest(seit, :jetzt) where id in (:vorbei)")
                        .param("jetzt", jetzt)
                        .param("vorbei", vorbei)
                        .update();
            }
        }
    }

    private record Schluessel(String vorgang, String gegenstand) {

        static Schluessel von(Befund befund) {
            return new Schluessel(befund.vorgang(), befund.gegenstand());
        }
    }

    /** All that stands still, the longest first. */
    @Transactional(readOnly = true)
    public List<Offenes> offene() {
        return jdbc.sql("""
            select id, vorgang, regel, gegenstand, satz, seit, coalesce(vorfall, '') as vorfall
            from waechter_befund where bis is null order by seit, id
            """)
                .query((rs, n) -> new Offenes(
                        rs.getLong("id"),
                        new Befund(
                                rs.getString("vorgang"),
                                rs.getString("regel"),
                                rs.getString("gegenstand"),
                                rs.getString("satz")),
                        rs.getTimestamp("seit").toInstant(),
                        rs.getString("vorfall")))
                .list();
    }

    /** Ids of the incidents that belong to what is still open. */
    @Transactional(readOnly = true)
    public Set<String> vorfaelle() {
        return offene().stream().map(Offenes::vorfall).filter(v -> !v.isEmpty()).collect(Collectors.toSet());
    }

    public void zeigtAls(long befund, String vorfall) {
        jdbc.sql("update waechter_befund set vorfall = nullif(:vorfall, '') where id = :id")
                .param("vorfall", vorfall)
                .param("id", befund)
                .update();
    }

    /** Forgets what has been well again for so long. */
    public void raeumeAuf(Period aufbewahrung) {
        Instant bis = uhr.instant().atZone(ZoneOffset.UTC).minus(aufbewahrung).toInstant();
        jdbc.sql("delete from waechter_befund where bis < :bis")
                .param("bis", Timestamp.from(bis))
                .update();
    }
}
