package de.ombud.schriftverkehr.stapel;

import de.ombud.schriftverkehr.Schreiben;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which letter lies in which stack. Runs in the caller's transaction. */
@Repository
class Stapelbuch {

    private static final String WARTET =
            "weg = 'BRIEF' and zustand = 'ERSTELLT' and not verwaist and poststapel is null";

    private static final String STAPEL = """
        select p.nr, p.gebildet_am, p.gebildet_von, p.versandt_tag, coalesce(p.versandt_von, '') as versandt_von,
               (select count(*) from poststapel_brief b where b.stapel = p.nr) as schreiben,
               (select count(*) from sendung s where s.poststapel = p.nr and s.weg = 'BRIEF' and s.zustand = 'ERSTELLT') as offen
        from poststapel p
        """;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Stapelbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Letters that nobody took to print yet, the oldest first. */
    List<Long> wartende() {
        return jdbc.sql("select id from sendung where " + WARTET + " order by id")
                .query(Long.class)
                .list();
    }

    /** The same, held until the transaction ends: who asks at the same moment gets what is left. */
    List<Long> wartendeGesperrt() {
        return jdbc.sql("select id from sendung where " + WARTET + " order by id for update")
                .query(Long.class)
                .list();
    }

    long bilde(List<Long> sendungen, String wer) {
        long nr = jdbc.sql("""
            insert into poststapel (gebildet_am, gebildet_von) values (:jetzt, :wer) returning nr
            """)
                .param("jetzt", jetzt())
                .param("wer", wer)
                .query(Long.class)
                .single();
        jdbc.sql("update sendung set poststapel = :nr where id in (:sendungen)")
                .param("nr", nr)
                .param("sendungen", sendungen)
                .update();
        jdbc.sql("insert into poststapel_brief (stapel, sendung) select :nr, id from sendung where id in (:sendungen)")
                .param("nr", nr)
                .param("sendungen", sendungen)
                .update();
        return nr;
    }

    Optional<Poststapel> finde(long nr) {
        return jdbc.sql(STAPEL + " where p.nr = :nr")
                .param("nr", nr)
                .query((rs, n) -> stapel(rs))
                .optional();
    }

    /** Holds it until the transaction ends. */
    boolean sperre(long nr) {
        return jdbc.sql("select true from poststapel where nr = :nr for update")
                .param("nr", nr)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** What lies there before what is out, the latest first. */
    List<Poststapel> liste(int hoechstens) {
        return jdbc.sql(STAPEL + " order by p.versandt_tag is not null, p.nr desc limit :hoechstens")
                .param("hoechstens", hoechstens)
                .query((rs, n) -> stapel(rs))
                .list();
    }

    /** What was taken into it, as it is now. */
    List<Stapelbrief> briefe(long nr) {
        return jdbc.sql("""
            select s.id, s.aktenzeichen, s.schreiben,
                   case when s.poststapel is distinct from b.stapel or s.weg <> 'BRIEF' then 'GEAENDERT'
                        when s.zustand = 'ERSTELLT' then 'LIEGT'
                        when s.zustand = 'VERSANDT' then 'VERSANDT'
                        else 'HINFAELLIG' end as stand
            from poststapel_brief b join sendung s on s.id = b.sendung
            where b.stapel = :nr order by s.id
            """)
                .param("nr", nr)
                .query((rs, n) -> new Stapelbrief(
                        rs.getLong("id"),
                        rs.getString("aktenzeichen"),
                        Schreiben.valueOf(rs.getString("schreiben")),
                        Stapelbrief.Stand.valueOf(rs.getString("stand"))))
                .list();
    }

    void versandt(long nr, LocalDate am, String wer) {
        jdbc.sql("""
            update poststapel set versandt_tag = :am, versandt_am = :jetzt, versandt_von = :wer where nr = :nr
            """)
                .param("am", am)
                .param("jetzt", jetzt())
                .param("wer", wer)
                .param("nr", nr)
                .update();
    }

    private static Poststapel stapel(ResultSet rs) throws SQLException {
        return new Poststapel(
                rs.getLong("nr"),
                Objects.requireNonNull(rs.getTimestamp("gebildet_am")).toInstant(),
                rs.getString("gebildet_von"),
                rs.getInt("schreiben"),
                rs.getInt("offen"),
                rs.getObject("versandt_tag", LocalDate.class),
                rs.getString("versandt_von"));
    }

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }
}
