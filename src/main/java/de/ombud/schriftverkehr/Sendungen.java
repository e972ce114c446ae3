package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written to the person, and how far it came. Asks nobody whether they may know: the caller does. */
@Component
public class Sendungen {

    private final JdbcClient jdbc;

    Sendungen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All pieces of a case in the order they were written; empty where there are none. */
    public List<Versandstand> zu(Aktenzeichen az) {
        return jdbc.sql("""
            select id, schreiben, bezug, weg, grund, zustand, erstellt_am, versandt_tag, versandt_am,
                   coalesce(vermerk, '') as vermerk, versuche,
                   zustand = 'ERSTELLT' and aufgeschoben_seit is not null as wartet,
                   coalesce(antwort, '') as antwort, abgelehnt_am,
                   coalesce(erledigungsgrund, '') as erledigungsgrund, erledigt_am,
                   coalesce(erledigt_von, '') as erledigt_von, coalesce(poststapel, 0) as poststapel
            from sendung where aktenzeichen = :az order by id
            """).param("az", az.wert()).query((rs, n) -> stand(rs)).list();
    }

    /** @param mitWorten whether whoever reads them may know the person */
    public List<Versandstand> zu(Aktenzeichen az, boolean mitWorten) {
        return mitWorten ? zu(az) : zu(az).stream().map(Versandstand::ohneWorte).toList();
    }

    /** Those that are neither out nor cleared: somebody, or something, still has to do with them. */
    public List<Versandstand> offene(Aktenzeichen az) {
        return zu(az).stream().filter(s -> s.zustand().istOffen()).toList();
    }

    /** The day on which a letter of this kind went, the last one where the case was opened again. */
    public Optional<LocalDate> hinausAm(Aktenzeichen az, Schreiben schreiben) {
        return hinausAm(zu(az), schreiben);
    }

    public static Optional<LocalDate> hinausAm(List<Versandstand> geschriebene, Schreiben schreiben) {
        return geschriebene.stream()
                .filter(s -> s.schreiben() == schreiben && s.zustand() == Versandzustand.VERSANDT)
                .map(Versandstand::versandtAm)
                .filter(Objects::nonNull)
                .reduce((fruehere, letzte) -> letzte);
    }

    private static Versandstand stand(ResultSet rs) throws SQLException {
        return new Versandstand(
                rs.getLong("id"),
                Schreiben.valueOf(rs.getString("schreiben")),
                rs.getInt("bezug"),
                Versandweg.valueOf(rs.getString("weg")),
                Wahlgrund.valueOf(rs.getString("grund")).satz(),
                Versandzustand.valueOf(rs.getString("zustand")),
                rs.getTimestamp("erstellt_am").toInstant(),
                rs.getObject("versandt_tag", LocalDate.class),
                zeitpunkt(rs, "versandt_am"),
                rs.getString("vermerk"),
                rs.getInt("versuche"),
                rs.getBoolean("wartet"),
                rs.getString("antwort"),
                zeitpunkt(rs, "abgelehnt_am"),
                rs.getString("erledigungsgrund"),
                zeitpunkt(rs, "erledigt_am"),
                rs.getString("erledigt_von"),
                rs.getLong("poststapel"));
    }

    private static Instant zeitpunkt(ResultSet rs, String spalte) throws SQLException {
        Timestamp um = rs.getTimestamp(spalte);
        return um == null ? null : um.toInstant();
    }
}
