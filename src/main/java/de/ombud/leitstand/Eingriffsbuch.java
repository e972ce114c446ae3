package de.ombud.leitstand;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every intervention of leadership with its reason, outside the engine. */
@Component
public class Eingriffsbuch {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Eingriffsbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    public void vermerke(Eingriff.Art art, Aufgabe aufgabe, String von, String nach, String grund, String wer) {
        vermerke(art, aufgabe.vorgang(), aufgabe.id(), aufgabe.schritt(), von, nach, grund, wer);
    }

    /** About the whole case, not one of its tasks. */
    public void vermerke(Eingriff.Art art, String aktenzeichen, String nach, String grund, String wer) {
        vermerke(art, aktenzeichen, "", "", "", nach, grund, wer);
    }

    private void vermerke(
            Eingriff.Art art,
            String vorgang,
            String aufgabe,
            String schritt,
            String von,
            String nach,
            String grund,
            String wer) {
        jdbc.sql("""
                        insert into leitungseingriff (art, aktenzeichen, aufgabe, schritt, von, nach, grund, wer, am)
                        values (:art, :vorgang, :aufgabe, :schritt, :von, :nach, :grund, :wer, :jetzt)
                        """)
                .param("art", art.name())
                .param("vorgang", vorgang)
                .param("aufgabe", aufgabe)
                .param("schritt", schritt)
                .param("von", von)
                .param("nach", nach)
                .param("grund", grund)
                .param("wer", wer)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }

    /** Oldest first. Asks nobody whether they may know: the caller does. */
    List<Eingriff> zu(String vorgang) {
        return jdbc.sql("""
                        select art, aktenzeichen, aufgabe, schritt, von, nach, grund, wer, am
                        from leitungseingriff where aktenzeichen = :vorgang order by id
                        """)
                .param("vorgang", vorgang)
                .query((rs, n) -> new Eingriff(
                        Eingriff.Art.valueOf(rs.getString("art")),
                        rs.getString("aktenzeichen"),
                        rs.getString("aufgabe"),
                        rs.getString("schritt"),
                        rs.getString("von"),
                        rs.getString("nach"),
                        rs.getString("grund"),
                        rs.getString("wer"),
                        rs.getTimestamp("am").toInstant()))
                .list();
    }
}
