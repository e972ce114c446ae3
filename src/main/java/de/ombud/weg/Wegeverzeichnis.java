package de.ombud.weg;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about ways; they are changed through {@link Fallweg} only. */
@Component
class Wegeverzeichnis {

    static final String TRENNER = ",";

    private final JdbcClient jdbc;

    Wegeverzeichnis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Weg> zu(Aktenzeichen az) {
        Map<Long, List<Weg.Schritt>> schritte = schritte(az);
        return jdbc.sql("select * from weg where aktenzeichen = :az order by nr")
                .param("az", az.wert())
                .query((rs, n) -> weg(rs, schritte.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Weg.Schritt>> schritte(Aktenzeichen az) {
        record Zeile(long weg, Weg.Schritt schritt) {}
        return jdbc
                .sql("""
                    select s.* from weg_schritt s join weg w on w.id = s.weg_id
                    where w.aktenzeichen = :az order by s.weg_id, s.nr
                    """)
                .param("az", az.wert())
                .query((rs, n) -> new Zeile(rs.getLong("weg_id"), schritt(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Zeile::weg, Collectors.mapping(Zeile::schritt, Collectors.toList())));
    }

    private static Weg.Schritt schritt(ResultSet rs) throws SQLException {
        String angaben = rs.getString("angaben");
        return new Weg.Schritt(
                rs.getInt("nr"),
                rs.getString("art"),
                angaben.isEmpty() ? List.of() : Arrays.asList(angaben.split(TRENNER)),
                rs.getString("text"),
                rs.getString("wer"),
                rs.getTimestamp("am").toInstant());
    }

    private static Weg weg(ResultSet rs, List<Weg.Schritt> schritte) throws SQLException {
        Timestamp beendet = rs.getTimestamp("beendet_am");
        return new Weg(
                rs.getInt("nr"),
                Wegart.valueOf(rs.getString("art")),
                rs.getObject("anliegen", Integer.class),
                rs.getObject("termin", LocalDate.class),
                rs.getString("anlass"),
                rs.getTimestamp("eroeffnet_am").toInstant(),
                rs.getString("eroeffnet_von"),
                rs.getString("ausgang"),
                beendet == null ? null : beendet.toInstant(),
                schritte);
    }
}
