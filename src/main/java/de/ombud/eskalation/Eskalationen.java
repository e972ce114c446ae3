package de.ombud.eskalation;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of escalations: raised when a limit passes, worked off with a measure, or ended with the case. */
@Component
@Transactional
public class Eskalationen {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Eskalationen(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** All of a case, oldest first. Asks nobody whether they may know: the caller does. */
    @Transactional(readOnly = true)
    public List<Ueberschreitung> zu(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
            select stufe, ausgeloest_am, coalesce(massnahme, '') as massnahme,
                   coalesce(geklaert_von, '') as wer, beendet_am, beendet_weil
            from eskalation where aktenzeichen = :aktenzeichen order by id
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .query((rs, n) -> new Ueberschreitung(
                        rs.getString("stufe"),
                        rs.getTimestamp("ausgeloest_am").toInstant(),
                        rs.getString("massnahme"),
                        rs.getString("wer"),
                        instant(rs.getTimestamp("beendet_am")),
                        beendigung(rs.getString("beendet_weil"))))
                .list();
    }

    private static Beendigung beendigung(String name) {
        return name == null ? null : Beendigung.valueOf(name);
    }

    private static Instant instant(Timestamp zeit) {
        return zeit == null ? null : zeit.toInstant();
    }

    /** @param stufe name of the step of the ladder, as in fristen.dmn */
    public void ausloesen(Aktenzeichen aktenzeichen, String stufe) {
        jdbc.sql("insert into eskalation (aktenzeichen, stufe, ausgeloest_am) values (:aktenzeichen, :stufe, :jetzt)")
                .param("aktenzeichen", aktenzeichen.wert())
                .param("stufe", stufe)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }

    /** Somebody decided what happens now. */
    public void klaeren(Aktenzeichen aktenzeichen, String stufe, String massnahme, String wer) {
        jdbc.sql("""
            update eskalation set massnahme = :massnahme, geklaert_von = :wer
            where aktenzeichen = :aktenzeichen and stufe = :stufe and beendet_am is null
            """)
                .param("massnahme", massnahme)
                .param("wer", wer)
                .param("aktenzeichen", aktenzeichen.wert())
                .param("stufe", stufe)
                .update();
    }

    /** Over: worked off, or the case was answered or closed, or its clocks started anew. @param weil if nobody worked it off */
    public void beenden(Aktenzeichen aktenzeichen, String stufe, Beendigung weil) {
        jdbc.sql("""
            update eskalation set beendet_am = :jetzt, beendet_weil = :weil
            where aktenzeichen = :aktenzeichen and stufe = :stufe and beendet_am is null
            """)
                .param("weil", weil.name())
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("aktenzeichen", aktenzeichen.wert())
                .param("stufe", stufe)
                .update();
    }

    /** Whether somebody worked this step off that was raised then or later; one that only ended, because the clocks started anew, is not. */
    @Transactional(readOnly = true)
    public boolean geklaertSeit(Aktenzeichen aktenzeichen, String stufe, Instant ab) {
        return zu(aktenzeichen).stream()
                .filter(u -> u.stufe().equals(stufe) && !u.massnahme().isEmpty())
                .anyMatch(u -> !u.am().isBefore(ab));
    }

    /** Whether this step is open and was raised then or later. */
    @Transactional(readOnly = true)
    public boolean offenSeit(Aktenzeichen aktenzeichen, String stufe, Instant ab) {
        return zu(aktenzeichen).stream()
                .filter(u -> u.stufe().equals(stufe) && !u.beendet())
                .anyMatch(u -> !u.am().isBefore(ab));
    }

    /** Colleagues were reminded that the answer is due. */
    public void erinnert(Aktenzeichen aktenzeichen) {
        jdbc.sql("insert into erinnerung (aktenzeichen, gesendet_am) values (:aktenzeichen, :jetzt)")
                .param("aktenzeichen", aktenzeichen.wert())
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }

    /** Whether they were reminded then or later. */
    @Transactional(readOnly = true)
    public boolean erinnertSeit(Aktenzeichen aktenzeichen, Instant ab) {
        return jdbc.sql("""
            select exists (select from erinnerung where aktenzeichen = :aktenzeichen and gesendet_am >= :ab)
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .param("ab", Timestamp.from(ab))
                .query(Boolean.class)
                .single();
    }
}
