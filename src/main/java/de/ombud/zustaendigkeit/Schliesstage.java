package de.ombud.zustaendigkeit;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The closing days of the sites. Only days to come are entered or taken back: what was counted stays counted. Clocks that run already keep
 * their days; those that start later, or start anew, pass over the day.
 */
@Component
@Transactional
public class Schliesstage {

    private final JdbcClient jdbc;
    private final Dienststellen dienststellen;
    private final Clock uhr;

    Schliesstage(JdbcClient jdbc, Dienststellen dienststellen, Clock uhr) {
        this.jdbc = jdbc;
        this.dienststellen = dienststellen;
        this.uhr = uhr;
    }

    /** From today on, by day. */
    @Transactional(readOnly = true)
    public List<Schliesstag> kommende() {
        return jdbc.sql("""
                        select dienststelle, tag, anlass, eingetragen_von as wer from schliesstag
                        where tag >= :heute order by tag, dienststelle
                        """).param("heute", heute()).query(Schliesstag.class).list();
    }

    /**
     * @param wer user name
     * @throws Eingabefehler fields {@code dienststelle}, {@code tag}, {@code anlass}
     * @throws Konflikt where the day is entered already
     */
    public void eintragen(String dienststelle, LocalDate tag, String anlass, String wer) {
        if (dienststellen.finde(dienststelle).isEmpty()) {
            throw new Eingabefehler("dienststelle", "Bitte eine Dienststelle wählen.");
        }
        if (tag == null || !tag.isAfter(heute()) || tag.isAfter(heute().plusYears(2))) {
            throw new Eingabefehler("tag", "Bitte einen Tag nach heute angeben, höchstens zwei Jahre voraus.");
        }
        if (anlass.isEmpty()) {
            throw new Eingabefehler("anlass", "Bitte einen Anlass angeben, höchstens 200 Zeichen.");
        }
        int neu = jdbc.sql("""
                        insert into schliesstag (dienststelle, tag, anlass, eingetragen_von, eingetragen_am)
                        values (:dienststelle, :tag, :anlass, :wer, :jetzt) on conflict do nothing
                        """)
                .param("dienststelle", dienststelle)
                .param("tag", tag)
                .param("anlass", anlass)
                .param("wer", wer)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
        if (neu == 0) {
            throw new Konflikt("Dieser Schließtag ist schon eingetragen.");
        }
    }

    /** The site works on that day after all. @throws NichtGefunden where no such day is to come */
    public void streichen(String dienststelle, LocalDate tag) {
        int weg = jdbc.sql("delete from schliesstag where dienststelle = :dienststelle and tag = :tag and tag > :heute")
                .param("dienststelle", dienststelle)
                .param("tag", tag)
                .param("heute", heute())
                .update();
        if (weg == 0) {
            throw new NichtGefunden("Diesen Schließtag gibt es nicht, oder er ist schon vorbei.");
        }
    }

    private LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }
}
