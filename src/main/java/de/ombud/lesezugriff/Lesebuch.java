package de.ombud.lesezugriff;

import de.ombud.system.Nebentransaktion;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The read log as it is stored: lines are only ever added. */
@Repository
class Lesebuch {

    private final JdbcClient jdbc;
    private final TransactionTemplate dabei;
    private final Nebentransaktion fuerSich;

    Lesebuch(JdbcClient jdbc, TransactionTemplate dabei, Nebentransaktion fuerSich) {
        this.jdbc = jdbc;
        this.dabei = dabei;
        this.fuerSich = fuerSich;
    }

    /**
     * In a transaction of its own where the reader's may not write. In one that writes along with it: a second connection for each
     * reader would use up the pool.
     */
    void eintragen(List<String> aktenzeichen, String wer, Leseweg weg, Instant zeitraum, Instant am) {
        boolean nurLesend = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (nurLesend) {
            fuerSich.tue(() -> trageEin(aktenzeichen, wer, weg, zeitraum, am));
        } else {
            dabei.executeWithoutResult(t -> trageEin(aktenzeichen, wer, weg, zeitraum, am));
        }
    }

    private void trageEin(List<String> aktenzeichen, String wer, Leseweg weg, Instant zeitraum, Instant am) {
        jdbc.sql("""
            insert into lesezugriff (aktenzeichen, wer, weg, zeitraum, am)
            select az, :wer, :weg, :zeitraum, :am from unnest(cast(:aktenzeichen as varchar[])) az
            on conflict do nothing
            """)
                .param("aktenzeichen", aktenzeichen.toArray(String[]::new))
                .param("wer", wer)
                .param("weg", weg.name())
                .param("zeitraum", Timestamp.from(zeitraum))
                .param("am", Timestamp.from(am))
                .update();
    }

    /** A case and how many people looked into it. */
    record Gelesene(String aktenzeichen, long leute) {}

    /** Since then; first the case that most people looked into. */
    List<Gelesene> meistGelesene(Instant seit, int hoechstens) {
        return jdbc.sql("""
            select aktenzeichen, count(distinct wer) as leute from lesezugriff where am >= :seit
            group by aktenzeichen order by leute desc, aktenzeichen desc limit :hoechstens
            """)
                .param("seit", Timestamp.from(seit))
                .param("hoechstens", hoechstens)
                .query((rs, n) -> new Gelesene(rs.getString("aktenzeichen"), rs.getLong("leute")))
                .list();
    }

    /** The latest first. */
    List<Lesezugriff> zu(Aktenzeichen az, int hoechstens) {
        return jdbc.sql("""
            select am, wer, weg from lesezugriff where aktenzeichen = :az
            order by am desc, wer, weg limit :hoechstens
            """)
                .param("az", az.wert())
                .param("hoechstens", hoechstens)
                .query((rs, n) -> new Lesezugriff(
                        rs.getTimestamp("am").toInstant(), rs.getString("wer"), Leseweg.valueOf(rs.getString("weg"))))
                .list();
    }
}
