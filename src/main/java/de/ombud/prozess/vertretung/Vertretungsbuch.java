package de.ombud.prozess.vertretung;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which task went to whom in place of whom. Lines are added and closed, never changed otherwise. */
@Component
class Vertretungsbuch {

    /** Any number will do, as long as no other lock of the application uses it. */
    private static final long SCHLOSS = 740_002;

    /** @param an user name; null for the group */
    record Zeile(long id, String aufgabe, String fuer, String an) {}

    enum Ausgang {
        ZURUECK,
        GEAENDERT,
        ERLEDIGT
    }

    private final JdbcClient jdbc;
    private final Clock uhr;

    Vertretungsbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Two runs at the same moment, on one node or two, go one after the other. */
    void sperre() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:schloss)")
                .param("schloss", SCHLOSS)
                .query(Integer.class)
                .single();
    }

    void vermerke(long abwesenheit, String aufgabe, String schritt, String aktenzeichen, String fuer, String an) {
        jdbc.sql("""
                        insert into vertretung_aufgabe (abwesenheit_id, aufgabe, schritt, aktenzeichen, fuer, an, am)
                        values (:abwesenheit, :aufgabe, :schritt, :aktenzeichen, :fuer, :an, :jetzt)
                        """)
                .param("abwesenheit", abwesenheit)
                .param("aufgabe", aufgabe)
                .param("schritt", schritt)
                .param("aktenzeichen", aktenzeichen.isEmpty() ? null : aktenzeichen, Types.VARCHAR)
                .param("fuer", fuer)
                .param("an", an, Types.VARCHAR)
                .param("jetzt", OffsetDateTime.now(uhr))
                .update();
    }

    /** In the order in which they were written. */
    List<Zeile> offene() {
        return jdbc.sql("select id, aufgabe, fuer, an from vertretung_aufgabe where beendet_am is null order by id")
                .query((rs, n) ->
                        new Zeile(rs.getLong("id"), rs.getString("aufgabe"), rs.getString("fuer"), rs.getString("an")))
                .list();
    }

    void beende(long id, Ausgang ausgang) {
        jdbc.sql("update vertretung_aufgabe set beendet_am = :jetzt, ausgang = :ausgang where id = :id")
                .param("jetzt", OffsetDateTime.now(uhr))
                .param("ausgang", ausgang.name())
                .param("id", id)
                .update();
    }
}
