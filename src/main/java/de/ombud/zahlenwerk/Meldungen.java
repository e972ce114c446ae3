package de.ombud.zahlenwerk;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Probleme;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Totals that other offices report: told beside what is counted, with their source, and never added to it. */
@Component
public class Meldungen {

    private final JdbcClient jdbc;
    private final Probleme saetze;
    private final Clock uhr;

    Meldungen(JdbcClient jdbc, Probleme saetze, Clock uhr) {
        this.jdbc = jdbc;
        this.saetze = saetze;
        this.uhr = uhr;
    }

    @Schema(name = "GemeldeteZahl")
    public record Meldung(String stelle, String kennzahl, long anzahl, String quelle) {}

    List<Meldung> zu(int jahr) {
        return jdbc.sql("select stelle, kennzahl, anzahl, quelle from meldung where jahr = :jahr order by stelle,"
                        + " kennzahl")
                .param("jahr", jahr)
                .query(Meldung.class)
                .list();
    }

    /** What the office reported before about the same is replaced: it knows better now. */
    void nimm(int jahr, MeldungEingabe meldung, String wer) {
        if (meldung.anzahl() < 0) {
            throw new Eingabefehler("anzahl", saetze.text("zahlenwerk.meldung.negativ"));
        }
        jdbc.sql("""
            insert into meldung (jahr, stelle, kennzahl, anzahl, quelle, wer, am)
            values (:jahr, :stelle, :kennzahl, :anzahl, :quelle, :wer, :am)
            on conflict (jahr, stelle, kennzahl) do update
              set anzahl = excluded.anzahl, quelle = excluded.quelle, wer = excluded.wer, am = excluded.am
            """)
                .param("jahr", jahr)
                .param("stelle", meldung.stelle())
                .param("kennzahl", meldung.kennzahl().schluessel())
                .param("anzahl", meldung.anzahl())
                .param("quelle", meldung.quelle())
                .param("wer", wer)
                .param("am", Timestamp.from(uhr.instant()))
                .update();
    }
}
