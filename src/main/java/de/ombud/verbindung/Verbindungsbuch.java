package de.ombud.verbindung;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links as they are stored; what was unlinked stays with its reason. */
@Repository
class Verbindungsbuch {

    private final JdbcClient jdbc;

    Verbindungsbuch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void eintragen(
            Aktenzeichen neuere, Aktenzeichen aeltere, Verbindungsart art, String grund, String wer, Instant am) {
        jdbc.sql("""
                        insert into verbindung (neuere, aeltere, art, grund, wer, am)
                        values (:neuere, :aeltere, :art, :grund, :wer, :am)
                        """)
                .param("neuere", neuere.wert())
                .param("aeltere", aeltere.wert())
                .param("art", art.name())
                .param("grund", grund)
                .param("wer", wer)
                .param("am", Timestamp.from(am))
                .update();
    }

    void loesen(Aktenzeichen eine, Aktenzeichen andere, String grund, String wer, Instant am) {
        jdbc.sql("""
                        update verbindung set loesungsgrund = :grund, geloest_von = :wer, geloest_am = :am
                        where geloest_am is null
                          and (neuere, aeltere) in ((:eine, :andere), (:andere, :eine))
                        """)
                .param("grund", grund)
                .param("wer", wer)
                .param("am", Timestamp.from(am))
                .param("eine", eine.wert())
                .param("andere", andere.wert())
                .update();
    }

    List<Verbindung> zu(Aktenzeichen az) {
        return jdbc.sql("""
                        select case when neuere = :az then aeltere else neuere end as mit,
                               neuere = :az as mit_ist_frueher, art, grund, wer, am
                        from verbindung
                        where geloest_am is null and (neuere = :az or aeltere = :az)
                        order by id
                        """)
                .param("az", az.wert())
                .query((rs, n) -> new Verbindung(
                        new Aktenzeichen(rs.getString("mit")),
                        Verbindungsart.valueOf(rs.getString("art")),
                        rs.getBoolean("mit_ist_frueher"),
                        rs.getString("grund"),
                        rs.getString("wer"),
                        rs.getTimestamp("am").toInstant()))
                .list();
    }

    /** Whether both already count as one, over however many cases between them. */
    boolean zaehlenSchonAlsEine(Aktenzeichen eine, Aktenzeichen andere) {
        return jdbc.sql("""
                        with recursive dasselbe (az) as (
                          select cast(:eine as varchar)
                          union
                          select case when v.neuere = d.az then v.aeltere else v.neuere end
                          from dasselbe d join verbindung v on d.az in (v.neuere, v.aeltere)
                          where v.geloest_am is null and v.art in ('DUBLETTE', 'WIEDERHOLUNG')
                        )
                        select exists (select 1 from dasselbe where az = :andere)
                        """)
                .param("eine", eine.wert())
                .param("andere", andere.wert())
                .query(Boolean.class)
                .single();
    }
}
