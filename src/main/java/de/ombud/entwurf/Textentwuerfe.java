package de.ombud.entwurf;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed into the forms of tasks and have not sent: one text per task, person and field, for its author only. Whether the
 * person may still work on the task is for the caller to ask. Gone with the task, and when nobody touched it for too long.
 */
@Component
@Transactional
public class Textentwuerfe {

    private final JdbcClient jdbc;
    private final EntwurfEinstellungen einstellungen;
    private final Clock uhr;

    Textentwuerfe(JdbcClient jdbc, EntwurfEinstellungen einstellungen, Clock uhr) {
        this.jdbc = jdbc;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    public List<Textentwurf> zu(String aufgabe, String wer) {
        return jdbc.sql("""
                        select feld, text, geaendert_am from textentwurf
                        where aufgabe = :aufgabe and benutzer = :wer order by feld
                        """)
                .param("aufgabe", aufgabe)
                .param("wer", wer)
                .query((rs, zeile) -> new Textentwurf(
                        rs.getString("feld"),
                        rs.getString("text"),
                        rs.getTimestamp("geaendert_am").toInstant()))
                .list();
    }

    /** Keeps a text in place of the former; an empty one is no draft. */
    public void merken(String aufgabe, String feld, String text, String wer) {
        if (text.isBlank()) {
            jdbc.sql("delete from textentwurf where aufgabe = :aufgabe and benutzer = :wer and feld = :feld")
                    .param("aufgabe", aufgabe)
                    .param("wer", wer)
                    .param("feld", feld)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into textentwurf (aufgabe, benutzer, feld, text, geaendert_am)
                        values (:aufgabe, :wer, :feld, :text, :jetzt)
                        on conflict (aufgabe, benutzer, feld) do update
                        set text = excluded.text, geaendert_am = excluded.geaendert_am
                        """)
                .param("aufgabe", aufgabe)
                .param("wer", wer)
                .param("feld", feld)
                .param("text", text)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }

    /** All of this person for this task. */
    public void verwerfen(String aufgabe, String wer) {
        jdbc.sql("delete from textentwurf where aufgabe = :aufgabe and benutzer = :wer")
                .param("aufgabe", aufgabe)
                .param("wer", wer)
                .update();
    }

    /** The task is done or gone, and with it what anybody typed. */
    public void aufgabeBeendet(String aufgabe) {
        jdbc.sql("delete from textentwurf where aufgabe = :aufgabe")
                .param("aufgabe", aufgabe)
                .update();
    }

    /** Everybody's. */
    void veralteteLoeschen() {
        jdbc.sql("delete from textentwurf where geaendert_am < :grenze")
                .param("grenze", Timestamp.from(einstellungen.grenze(uhr.instant())))
                .update();
    }
}
