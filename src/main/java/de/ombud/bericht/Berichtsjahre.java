package de.ombud.bericht;

import de.ombud.zahlenwerk.Jahreszahlen;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The years, each with what is known of its report without counting anything. */
@Component
class Berichtsjahre {

    private final JdbcClient jdbc;
    private final Jahreszahlen zahlen;

    Berichtsjahre(JdbcClient jdbc, Jahreszahlen zahlen) {
        this.jdbc = jdbc;
        this.zahlen = zahlen;
    }

    /**
     * A year of which somebody has written or released something.
     *
     * @param version that is released or in work
     * @param geschriebene how many parts have a text
     * @param freigegebenAm null while it is a draft
     * @param freigegebenVon empty while it is a draft
     */
    record Zeile(int jahr, int version, int geschriebene, Instant freigegebenAm, String freigegebenVon) {

        public boolean istFreigegeben() {
            return freigegebenAm != null;
        }
    }

    /** The latest first. */
    List<Zeile> alle() {
        return jdbc.sql("""
            select jahr, version, freigegeben_am, coalesce(freigegeben_von, '') as freigegeben_von,
              (select count(distinct teil) from berichtsfassung f where f.jahr = b.jahr) as geschriebene
            from jahresbericht b order by jahr desc
            """)
                .query((satz, nr) -> new Zeile(
                        satz.getInt("jahr"),
                        satz.getInt("version"),
                        satz.getInt("geschriebene"),
                        satz.getTimestamp("freigegeben_am") == null
                                ? null
                                : satz.getTimestamp("freigegeben_am").toInstant(),
                        satz.getString("freigegeben_von")))
                .list();
    }

    Set<Integer> mitZahlen() {
        return zahlen.jahre();
    }
}
