package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Protokollzeile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Change log of a case. Lines are only ever added, each chained to the one before by its hash, and the case keeps the hash of the
 * last, so that a line that was changed, added or taken out past this class is noticed ({@link #istUnversehrt}).
 */
@Component
public class Aenderungsprotokoll {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Aenderungsprotokoll(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Must run while the case is locked by {@link Kundenreaktionen#zurBearbeitung}: that orders the lines. */
    void vermerken(Kundenreaktion fall, String wer, String feld, String alt, String neu, String grund) {
        List<Protokollzeile> bisher = zeilen(fall.aktenzeichen());
        Protokollzeile letzte = bisher.isEmpty() ? null : bisher.get(bisher.size() - 1);
        int nr = bisher.size() + 1;
        String vorgaenger = letzte == null ? Pruefsumme.ANFANG : letzte.pruefsumme();
        // the database keeps microseconds, the sum milliseconds
        Instant am = uhr.instant().truncatedTo(ChronoUnit.MILLIS);
        String pruefsumme = Pruefsumme.ueber(vorgaenger, fall.aktenzeichen(), nr, am, wer, feld, alt, neu, grund);
        jdbc.sql("""
            insert into aenderung
              (kundenreaktion_id, nr, am, wer, feld, alt, neu, grund, vorgaenger, pruefsumme)
            values (:fall, :nr, :am, :wer, :feld, :alt, :neu, :grund, :vorgaenger, :pruefsumme)
            """)
                .param("fall", fall.id())
                .param("nr", nr)
                .param("am", Timestamp.from(am))
                .param("wer", wer)
                .param("feld", feld)
                .param("alt", alt)
                .param("neu", neu)
                .param("grund", grund)
                .param("vorgaenger", vorgaenger)
                .param("pruefsumme", pruefsumme)
                .update();
        jdbc.sql("update kundenreaktion set protokollende = :pruefsumme where id = :fall")
                .param("pruefsumme", pruefsumme)
                .param("fall", fall.id())
                .update();
    }

    /** All lines of the case, oldest first. */
    public List<Protokollzeile> zeilen(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
            select a.* from aenderung a
            join kundenreaktion k on k.id = a.kundenreaktion_id
            where k.aktenzeichen = :aktenzeichen
            order by a.nr
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .query(Aenderungsprotokoll::zeile)
                .list();
    }

    /** Whether every line still carries the hash of its content and of the line before, and the last one is still the last. */
    public boolean istUnversehrt(Aktenzeichen aktenzeichen) {
        String vorgaenger = Pruefsumme.ANFANG;
        String ende = Pruefsumme.ANFANG;
        int nr = 0;
        for (Glied glied : kette(aktenzeichen)) {
            ende = glied.ende();
            if (glied.zeile() == null) {
                continue;
            }
            nr++;
            Protokollzeile z = glied.zeile();
            String erwartet = Pruefsumme.ueber(
                    vorgaenger, aktenzeichen, nr, z.am(), z.wer(), z.feld(), z.alt(), z.neu(), z.grund());
            if (z.nr() != nr
                    || !z.vorgaenger().equals(vorgaenger)
                    || !z.pruefsumme().equals(erwartet)) {
                return false;
            }
            vorgaenger = z.pruefsumme();
        }
        return ende.equals(vorgaenger);
    }

    /** In one statement, so that a line that is written at this moment does not look like a forged one. */
    private List<Glied> kette(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
            select k.protokollende, a.* from kundenreaktion k
            left join aenderung a on a.kundenreaktion_id = k.id
            where k.aktenzeichen = :aktenzeichen
            order by a.nr
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .query((rs, index) -> new Glied(
                        rs.getString("protokollende"), rs.getString("pruefsumme") == null ? null : zeile(rs, index)))
                .list();
    }

    /** @param zeile null where the case has no line */
    private record Glied(String ende, Protokollzeile zeile) {}

    private static Protokollzeile zeile(ResultSet rs, int index) throws SQLException {
        return new Protokollzeile(
                rs.getInt("nr"),
                rs.getTimestamp("am").toInstant(),
                rs.getString("wer"),
                rs.getString("feld"),
                rs.getString("alt"),
                rs.getString("neu"),
                rs.getString("grund"),
                rs.getString("vorgaenger"),
                rs.getString("pruefsumme"));
    }
}
