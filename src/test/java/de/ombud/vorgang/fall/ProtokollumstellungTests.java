package de.ombud.vorgang.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.vorgang.Aktenzeichen;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The logs of before, chained without salt, as the migration finds them: in tables that only this connection sees. */
@OmbudTest
class ProtokollumstellungTests {

    private static final Instant AM = Instant.parse("2025-11-04T08:15:00.123Z");
    private static final Aktenzeichen HEIL = new Aktenzeichen("KR-2025-000001");
    private static final Aktenzeichen BERUEHRT = new Aktenzeichen("KR-2025-000002");

    @Autowired
    private DataSource quelle;

    @Test
    void linesOfBeforeAreChainedAnewUnlessSomebodyTouchedThem() throws Exception {
        try (Connection verbindung = quelle.getConnection();
                Statement befehl = verbindung.createStatement()) {
            try {
                JdbcClient probe = JdbcClient.create(new SingleConnectionDataSource(verbindung, true));
                alterBestand(probe);
                probe.sql("update aenderung set grund = 'nie geschehen' where kundenreaktion_id = 2 and nr = 1")
                        .update();

                befehl.execute(new ClassPathResource("db/migration/V34__vorgang_protokoll_mit_salz.sql")
                        .getContentAsString(StandardCharsets.UTF_8));

                Aenderungsprotokoll umgestellt = new Aenderungsprotokoll(probe, Clock.systemUTC());
                assertThat(umgestellt.istUnversehrt(HEIL)).isTrue();
                assertThat(probe.sql("select neu from aenderung where kundenreaktion_id = 1 order by nr")
                                .query(String.class)
                                .list())
                        .containsExactly("TELEFON", "PERSÖNLICH");
                assertThat(umgestellt.istUnversehrt(BERUEHRT)).isFalse();
                probe.sql("update aenderung set wer = null, alt = null, neu = null, grund = null, salz = null")
                        .update();
                assertThat(umgestellt.istUnversehrt(HEIL))
                        .as("can be erased now")
                        .isTrue();
                assertThat(umgestellt.istUnversehrt(BERUEHRT)).isFalse();
            } finally {
                befehl.execute("drop table if exists pg_temp.aenderung");
                befehl.execute("drop table if exists pg_temp.kundenreaktion");
            }
        }
    }

    private static void alterBestand(JdbcClient probe) {
        probe.sql("""
            create temp table kundenreaktion
              (id bigint, aktenzeichen varchar(20), protokollende char(64) default repeat('0', 64))
            """).update();
        probe.sql("""
            create temp table aenderung (kundenreaktion_id bigint, nr int, am timestamptz not null,
              wer varchar(64) not null, feld varchar(40) not null, alt text not null, neu text not null,
              grund text not null, vorgaenger char(64) not null, pruefsumme char(64) not null)
            """).update();
        lege(probe, 1, HEIL);
        lege(probe, 2, BERUEHRT);
    }

    private static void lege(JdbcClient probe, int fall, Aktenzeichen az) {
        String erste = zeile(probe, fall, az, 1, Pruefsumme.ANFANG, "TELEFON");
        String letzte = zeile(probe, fall, az, 2, erste, "PERSÖNLICH");
        probe.sql("insert into kundenreaktion values (?, ?, ?)")
                .params(fall, az.wert(), letzte)
                .update();
    }

    /** With the sum as it was computed then. */
    private static String zeile(JdbcClient probe, int fall, Aktenzeichen az, int nr, String vorgaenger, String neu) {
        String summe = Pruefsumme.summe(
                vorgaenger,
                az.wert(),
                Integer.toString(nr),
                Long.toString(AM.toEpochMilli()),
                "krm",
                "kanal",
                "EMAIL",
                neu,
                "vertippt");
        probe.sql("insert into aenderung values (?, ?, ?, 'krm', 'kanal', 'EMAIL', ?, 'vertippt', ?, ?)")
                .params(fall, nr, Timestamp.from(AM), neu, vorgaenger, summe)
                .update();
        return summe;
    }
}
