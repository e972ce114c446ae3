package de.ombud.prozess.waechter;

import de.ombud.frist.Ortszeit;
import de.ombud.waechter.Befund;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks whether everything holds that must hold. Each question is one statement, so it sees one moment. */
@Component
class Rundgang {

    private final JdbcClient jdbc;
    private final WaechterEinstellungen einstellungen;
    private final Clock uhr;

    Rundgang(JdbcClient jdbc, WaechterEinstellungen einstellungen, Clock uhr) {
        this.jdbc = jdbc;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** Everywhere; the first ones only, where there are more than anybody could look at. */
    List<Befund> verstoesse(Invariante invariante, int hoechstens) {
        return lies("select b.* from (" + frage(invariante) + ") b limit " + hoechstens, "");
    }

    /** All that is wrong with one case. */
    List<Befund> verstoesse(String vorgang) {
        return lies(
                Arrays.stream(Invariante.values())
                        .map(Rundgang::frage)
                        .map(sql -> "select b.* from (" + sql + ") b where b.vorgang = :vorgang")
                        .collect(Collectors.joining(" union all ")),
                vorgang);
    }

    private static String frage(Invariante invariante) {
        return "select '" + invariante.name() + "' as regel, f.* from (" + invariante.sql() + ") f";
    }

    private List<Befund> lies(String sql, String vorgang) {
        Instant jetzt = uhr.instant();
        return jdbc.sql(sql)
                .param("vorgang", vorgang)
                .param("jetzt", Timestamp.from(jetzt))
                .param("heute", Ortszeit.tag(jetzt))
                .param("grenze", Timestamp.from(jetzt.minus(einstellungen.geduld())))
                .query((rs, n) -> new Befund(
                        rs.getString("vorgang"),
                        rs.getString("regel"),
                        rs.getString("gegenstand"),
                        rs.getString("satz")))
                .list();
    }
}
