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
          coalesce(substring(encode(substring(b.bytes_ from 1 for 300), 'escape') from '^[A-Za-z0-9_.$]+'), '') as grund, j.id_ as job, j.create_time_ as am,
          j.process_instance_id_ as ablauf, j.execution_id_ as ausfuehrung, p.id_ as definition
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

    /** What somebody did about it. @param ziel where it went on; "" where it was only tried again */
    record Eingriff(
            Instant am, String wer, String grund, Art art, String modell, String schritt, String ziel, int anzahl) {

        enum Art {
            WIEDERHOLUNG,
            UMSTELLUNG,
            VERSETZUNG
        }
    }

    /** The most frequent first. */
    List<Stoerung> alle() {
        return jdbc.sql("select stand, modell, schritt, grund, count(*) as anzahl, min(am) as seit from (" + STEHENDE
                        + ") stehende group by stand, modell, schritt, grund order by anzahl desc, modell,"
                        + " schritt, stand")
                .query(Stoerungen::stoerung)
                .list();
    }

    /** All that stand at this step of this state, the oldest first. What never became an instance is not among them. */
    List<Stehender> stehende(Stelle stelle) {
        return jdbc.sql("select job, ablauf, ausfuehrung, definition, am from (" + STEHENDE
                        + ") stehende where stand = :stand and modell = :modell and schritt = :schritt and ablauf is"
                        + " not null order by am, job")
                .param("stand", stelle.stand())
                .param("modell", stelle.modell())
                .param("schritt", stelle.schritt())
                .query((zeile, nr) -> new Stehender(
                        zeile.getString("job"),
                        zeile.getString("ablauf"),
                        zeile.getString("ausfuehrung"),
                        zeile.getString("definition"),
                        zeile.getTimestamp("am").toInstant()))
                .list();
    }

    /** All that stand at this step of this state: the engine tries each of them once more by itself, one after the other. */
    @Transactional
    int nochEinmal(Stelle stelle, String grund, String wer) {
        List<String> stehende = jdbc.sql("select job from (" + STEHENDE
                        + ") stehende where stand = :stand and modell = :modell and schritt = :schritt")
                .param("stand", stelle.stand())
                .param("modell", stelle.modell())
                .param("schritt", stelle.schritt())
                .query(String.class)
                .list();
        if (stehende.isEmpty()) {
            throw nichtsMehr();
        }
        versuche(stehende);
        vermerke(Eingriff.Art.WIEDERHOLUNG, stelle, "", stehende.size(), grund, wer);
        return stehende.size();
    }

    /** The engine takes them up again by itself. */
    void versuche(List<String> jobs) {
        haus.tue(() -> auftraege.setJobRetries(jobs, 1));
    }

    static Konflikt nichtsMehr() {
        return new Konflikt("Dort steht inzwischen nichts mehr still.");
    }

    /** In the transaction of what was done. */
    void vermerke(Eingriff.Art art, Stelle stelle, String ziel, int anzahl, String grund, String wer) {
        jdbc.sql("""
            insert into stoerung_eingriff (am, wer, grund, art, stand, modell, schritt, ziel, anzahl)
            values (:am, :wer, :grund, :art, :stand, :modell, :schritt, :ziel, :anzahl)
            """)
                .param("am", Timestamp.from(uhr.instant()))
                .param("wer", wer)
                .param("grund", grund)
                .param("art", art.name())
                .param("stand", stelle.stand())
                .param("modell", stelle.modell())
                .param("schritt", stelle.schritt())
                .param("ziel", ziel)
                .param("anzahl", anzahl)
                .update();
    }

    /** The newest first. */
    List<Eingriff> eingriffe(int hoechstens) {
        return jdbc.sql("""
            select am, wer, grund, art, modell, schritt, ziel, anzahl from stoerung_eingriff order by id desc limit :hoechstens
            """)
                .param("hoechstens", hoechstens)
                .query((zeile, nr) -> new Eingriff(
                        zeile.getTimestamp("am").toInstant(),
                        zeile.getString("wer"),
                        zeile.getString("grund"),
                        Eingriff.Art.valueOf(zeile.getString("art")),
                        zeile.getString("modell"),
                        zeile.getString("schritt"),
                        zeile.getString("ziel"),
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
