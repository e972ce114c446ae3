package de.ombud.schriftverkehr.vorlage;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of interim notices of a case and what was written for them. */
@Repository
public class Zwischenstaende {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Zwischenstaende(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Empty where nobody wrote anything for this round. */
    public Optional<Zwischenstand> lies(Aktenzeichen az, int runde) {
        return jdbc.sql("""
            select grund, neuer_termin from zwischennachricht
            where aktenzeichen = :az and runde = :runde and grund is not null
            """)
                .param("az", az.wert())
                .param("runde", runde)
                .query(Zwischenstand.class)
                .optional();
    }

    /** The last day that the person was told, in whatever round before this one. */
    public Optional<LocalDate> zugesagt(Aktenzeichen az, int runde) {
        return jdbc.sql("""
            select max(neuer_termin) from zwischennachricht where aktenzeichen = :az and runde < :runde
            """)
                .param("az", az.wert())
                .param("runde", runde)
                .query((rs, n) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .single();
    }

    public void schreiben(Aktenzeichen az, int runde, Zwischenstand stand, String wer) {
        jdbc.sql("""
            insert into zwischennachricht (aktenzeichen, runde, grund, neuer_termin, verfasser, am)
            values (:az, :runde, :grund, :termin, :wer, :jetzt)
            on conflict (aktenzeichen, runde) do update
            set grund = excluded.grund, neuer_termin = excluded.neuer_termin,
                verfasser = excluded.verfasser, am = excluded.am
            """)
                .param("az", az.wert())
                .param("runde", runde)
                .param("grund", stand.grund())
                .param("termin", stand.neuerTermin())
                .param("wer", wer)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }

    public void neutral(Aktenzeichen az, int runde) {
        jdbc.sql("""
            insert into zwischennachricht (aktenzeichen, runde, am) values (:az, :runde, :jetzt)
            on conflict (aktenzeichen, runde) do nothing
            """)
                .param("az", az.wert())
                .param("runde", runde)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }

    /** The last round that became a Sendung; 0 before the first. */
    public int letzteRunde(Aktenzeichen az) {
        return jdbc.sql("""
            select coalesce(max(bezug), 0) from sendung
            where aktenzeichen = :az and schreiben = 'ZWISCHENNACHRICHT'
            """).param("az", az.wert()).query(Integer.class).single();
    }

    /** The day on which the acknowledgement went out, or was written where it has not yet. */
    public Optional<LocalDate> bestaetigtAm(Aktenzeichen az) {
        return jdbc.sql("""
            select coalesce(versandt_tag, (erstellt_am at time zone 'Europe/Berlin')::date) from sendung
            where aktenzeichen = :az and schreiben = 'EINGANGSBESTAETIGUNG'
            order by id desc limit 1
            """).param("az", az.wert()).query(LocalDate.class).optional();
    }

    /** The day on which the last round went out, or was written where it has not yet. */
    public Optional<LocalDate> zuletztAm(Aktenzeichen az) {
        return jdbc.sql("""
            select coalesce(versandt_tag, (erstellt_am at time zone 'Europe/Berlin')::date) from sendung
            where aktenzeichen = :az and schreiben = 'ZWISCHENNACHRICHT'
            order by bezug desc limit 1
            """).param("az", az.wert()).query(LocalDate.class).optional();
    }
}
