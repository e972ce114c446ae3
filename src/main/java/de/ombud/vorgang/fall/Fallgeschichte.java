package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the matters of a case were rated, and when its answer was written, released and given. Tells no words of anybody. */
@Component
@Transactional(readOnly = true)
public class Fallgeschichte {

    private final JdbcClient jdbc;

    Fallgeschichte(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param nr of the Anliegen, or version of the answer; 0 where there is only one
     * @param wer user name; "" where nobody is named
     */
    public record Schritt(Art art, int nr, Instant am, String wer) {}

    public enum Art {
        ANLIEGEN_BEWERTET,
        ANTWORT_GESCHRIEBEN,
        ANTWORT_FREIGEGEBEN,
        ANTWORT_ERTEILT
    }

    /** Oldest first; empty for an unknown case. Asks nobody whether they may know: the caller does. */
    public List<Schritt> zu(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
            with fall as (select * from kundenreaktion where aktenzeichen = :aktenzeichen)
            select 'ANLIEGEN_BEWERTET' as art, a.nr, a.bewertet_am as am, coalesce(a.bewertet_von, '') as wer
            from fall join anliegen a on a.kundenreaktion_id = fall.id where a.bewertet_am is not null
            union all
            select 'ANTWORT_GESCHRIEBEN', f.nr, f.am, f.verfasser
            from fall join antwortfassung f on f.kundenreaktion_id = fall.id
            union all
            select 'ANTWORT_FREIGEGEBEN', 0, freigegeben_am, coalesce(freigegeben_von, '')
            from fall where freigegeben_am is not null
            union all
            select 'ANTWORT_ERTEILT', 0, antwort_am, '' from fall where antwort_am is not null
            order by am, art, nr
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .query((rs, n) -> new Schritt(
                        Art.valueOf(rs.getString("art")),
                        rs.getInt("nr"),
                        rs.getTimestamp("am").toInstant(),
                        rs.getString("wer")))
                .list();
    }
}
