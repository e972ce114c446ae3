package de.ombud.prozess.stoerung;

import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Konflikt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that stand still, and the way to set them going again. */
@Component
class Stoerungen {

    /** The first words of a stack trace are the kind of the exception. */
    private static final String STEHENDE = """
        select coalesce(s.nr, 0) as stand, p.key_ as modell, d.act_id_ as schritt,
          coalesce(substring(encode(substring(b.bytes_ from 1 for 300), 'escape') from '^[A-Za-z0-9_.$]+'), '') as grund, j.id_ as job, j.create_time_ as am
        from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
        join act_re_procdef p on p.id_ = j.process_def_id_
        left join modellstand s on s.bereitstellung = p.deployment_id_
        left join act_ge_bytearray b on b.id_ = j.exception_stack_id_
        where j.retries_ = 0
        """;

    private final JdbcClient jdbc;
    private final ManagementService auftraege;
    private final OhneRechtepruefung haus;
    private final Clock uhr;

    Stoerungen(JdbcClient jdbc, ManagementService auftraege, OhneRechtepruefung haus, Clock uhr) {
        this.jdbc = jdbc;
        this.auftraege = auftraege;
        this.haus = haus;
        this.uhr = uhr;
    }

    /** What somebody did about it. */
    record Eingriff(Instant am, String wer, String grund, String modell, String schritt, int anzahl) {}

    /** The most frequent first. */
    List<Stoerung> alle() {
        return jdbc.sql("select stand, modell, schritt, grund, count(*) as anzahl, min(am) as seit from (" + STEHENDE
                        + ") stehende group by stand, modell, schritt, grund order by anzahl desc, modell,"
                        + " schritt, stand")
                .query(Stoerungen::stoerung)
                .list();
    }

    /** All that stand at this step of this state: the engine tries each of them once more by itself, one after the other. */
    @Transactional
    int nochEinmal(int stand, String modell, String schritt, String grund, String wer) {
        List<String> stehende = jdbc.sql("select job from (" + STEHENDE
                        + ") stehende where stand = :stand and modell = :modell and schritt = :schritt")
                .param("stand", stand)
                .param("modell", modell)
                .param("schritt", schritt)
                .query(String.class)
                .list();
        if (stehende.isEmpty()) {
            throw new Konflikt("Dort steht inzwischen nichts mehr still.");
        }
        haus.tue(() -> auftraege.setJobRetries(stehende, 1));
        jdbc.sql("""
            insert into stoerung_eingriff (am, wer, grund, modell, schritt, anzahl)
            values (:am, :wer, :grund, :modell, :schritt, :anzahl)
            """)
                .param("am", Timestamp.from(uhr.instant()))
                .param("wer", wer)
                .param("grund", grund)
                .param("modell", modell)
                .param("schritt", schritt)
                .param("anzahl", stehende.size())
                .update();
        return stehende.size();
    }

    /** The newest first. */
    List<Eingriff> eingriffe(int hoechstens) {
        return jdbc.sql("""
            select am, wer, grund, modell, schritt, anzahl from stoerung_eingriff order by id desc limit :hoechstens
            """)
                .param("hoechstens", hoechstens)
                .query((zeile, nr) -> new Eingriff(
                        zeile.getTimestamp("am").toInstant(),
                        zeile.getString("wer"),
                        zeile.getString("grund"),
                        zeile.getString("modell"),
                        zeile.getString("schritt"),
                        zeile.getInt("anzahl")))
                .list();
    }

    private static Stoerung stoerung(ResultSet zeile, int nr) throws SQLException {
        return new Stoerung(
                zeile.getInt("stand"),
                zeile.getString("modell"),
                zeile.getString("schritt"),
                zeile.getString("grund"),
                zeile.getInt("anzahl"),
                zeile.getTimestamp("seit").toInstant());
    }
}
