package de.ombud.einfuhr;

import de.ombud.system.Nebentransaktion;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sent which file and how far it is: written beside the transaction of the file, so that others see it while it runs. */
@Component
class Einfuhrbuch {

    /** What writes nothing for so long has ended with its node; nothing of it was stored. A million rows are stored in minutes. */
    private static final Duration TOT = Duration.ofMinutes(30);

    private static final int AUF_DER_SEITE = 1_000;

    private final JdbcClient jdbc;
    private final Nebentransaktion sofort;
    private final Clock uhr;

    Einfuhrbuch(JdbcClient jdbc, Nebentransaktion sofort, Clock uhr) {
        this.jdbc = jdbc;
        this.sofort = sofort;
        this.uhr = uhr;
    }

    /** @param stand LAEUFT, FERTIG, ABGELEHNT, GESCHEITERT; ABGEBROCHEN where it ended with its node */
    record Eintrag(
            long id,
            String wer,
            String stand,
            long gelesen,
            Instant begonnenAm,
            Instant zuletztAm,
            long kundenreaktionen,
            long anliegen,
            long neue,
            long fehler) {}

    long beginne(String wer) {
        return sofort.hole(() -> jdbc.sql("""
            insert into einfuhr (wer, stand, begonnen_am, zuletzt_am) values (:wer, 'LAEUFT', :jetzt, :jetzt)
            returning id
            """)
                .param("wer", wer)
                .param("jetzt", jetzt())
                .query(Long.class)
                .single());
    }

    void gelesen(long id, long zeilen) {
        sofort.tue(() -> jdbc.sql("update einfuhr set gelesen = :zeilen, zuletzt_am = :jetzt where id = :id")
                .param("zeilen", zeilen)
                .param("jetzt", jetzt())
                .param("id", id)
                .update());
    }

    /** In the transaction of the file: either both are there or none. */
    void fertig(long id, Eingefuehrt ergebnis, long neue, long zeilen) {
        jdbc.sql("""
            update einfuhr set stand = 'FERTIG', zuletzt_am = :jetzt, gelesen = :zeilen,
              kundenreaktionen = :kundenreaktionen, anliegen = :anliegen, neue = :neue
            where id = :id
            """)
                .param("jetzt", jetzt())
                .param("zeilen", zeilen)
                .param("kundenreaktionen", ergebnis.kundenreaktionen())
                .param("anliegen", ergebnis.anliegen())
                .param("neue", neue)
                .param("id", id)
                .update();
    }

    void abgelehnt(long id, EinfuhrAbgelehnt grund) {
        sofort.tue(() -> {
            ende(id, "ABGELEHNT", grund.anzahl());
            int nr = 0;
            for (Zeilenfehler fehler :
                    grund.fehler().stream().limit(AUF_DER_SEITE).toList()) {
                jdbc.sql("insert into einfuhr_fehler (einfuhr, nr, zeile, spalte, message) values (?, ?, ?, ?, ?)")
                        .params(id, ++nr, fehler.zeile(), fehler.spalte(), fehler.message())
                        .update();
            }
        });
    }

    void gescheitert(long id) {
        sofort.tue(() -> ende(id, "GESCHEITERT", 0));
    }

    private void ende(long id, String stand, long fehler) {
        jdbc.sql("update einfuhr set stand = :stand, fehler = :fehler, zuletzt_am = :jetzt where id = :id")
                .param("stand", stand)
                .param("fehler", fehler)
                .param("jetzt", jetzt())
                .param("id", id)
                .update();
    }

    /** The latest first. */
    List<Eintrag> letzte(int hoechstens) {
        return jdbc.sql(AUSWAHL + " order by id desc limit :hoechstens")
                .param("tot", Timestamp.from(uhr.instant().minus(TOT)))
                .param("hoechstens", hoechstens)
                .query(Eintrag.class)
                .list();
    }

    Optional<Eintrag> eintrag(long id) {
        return jdbc.sql(AUSWAHL + " where id = :id")
                .param("tot", Timestamp.from(uhr.instant().minus(TOT)))
                .param("id", id)
                .query(Eintrag.class)
                .optional();
    }

    List<Zeilenfehler> fehler(long id) {
        return jdbc.sql("select zeile, spalte, message from einfuhr_fehler where einfuhr = :id order by nr")
                .param("id", id)
                .query(Zeilenfehler.class)
                .list();
    }

    private static final String AUSWAHL = """
        select id, wer, case when stand = 'LAEUFT' and zuletzt_am < :tot then 'ABGEBROCHEN' else stand end as stand,
          gelesen, begonnen_am, zuletzt_am, kundenreaktionen, anliegen, neue, fehler
        from einfuhr\
        """;

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }
}
