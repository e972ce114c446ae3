package de.ombud.vermittlung;

import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The confidential notes, for the Ombudsperson of the case at this moment and nobody else (domain.md § 5). They are part of no other
 * reading: whoever wants them has to come here, and is asked each time.
 */
@Component
@Transactional
class Notizen {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Notizen(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Of all mediations of the case that this person leads now, oldest first. */
    List<Notiz> lies(Aktenzeichen az, String wer) {
        verfahren(az, wer);
        return jdbc.sql("""
                        select n.id, n.text, n.wer, n.am from vermittlung_notiz n join vermittlung v on v.id = n.vermittlung_id
                        where v.aktenzeichen = :az and v.ombudsperson = :wer order by n.id
                        """)
                .param("az", az.wert())
                .param("wer", wer)
                .query((rs, n) -> new Notiz(
                        rs.getLong("id"),
                        rs.getString("text"),
                        rs.getString("wer"),
                        rs.getTimestamp("am").toInstant()))
                .list();
    }

    void schreibe(Aktenzeichen az, String text, String wer) {
        jdbc.sql("insert into vermittlung_notiz (vermittlung_id, text, wer, am) values (:verfahren, :text, :wer, :am)")
                .param("verfahren", verfahren(az, wer))
                .param("text", text)
                .param("wer", wer)
                .param("am", Timestamp.from(uhr.instant()))
                .update();
    }

    /** The newest mediation of the case; locked, so that a hand-over at the same moment comes before or after. */
    private long verfahren(Aktenzeichen az, String wer) {
        return jdbc.sql("""
                        select id from vermittlung where aktenzeichen = :az and ombudsperson = :wer
                        order by weg_nr desc limit 1 for share
                        """)
                .param("az", az.wert())
                .param("wer", wer)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NichtErlaubt("Die Notizen liest nur die Ombudsperson dieser Vermittlung."));
    }
}
