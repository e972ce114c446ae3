package de.ombud.weg;

import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the ways and their steps. */
@Component
class Wegeverzeichnis {

    private static final String TRENNER = ",";

    private final JdbcClient jdbc;

    Wegeverzeichnis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean istOffen(Aktenzeichen az, Wegart art, Integer anliegen) {
        return jdbc.sql("""
                        select count(*) from weg
                        where aktenzeichen = :az and art = :art and coalesce(anliegen, 0) = :anliegen and beendet_am is null
                        """)
                        .param("az", az.wert())
                        .param("art", art.name())
                        .param("anliegen", anliegen == null ? 0 : anliegen)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int eintragen(Aktenzeichen az, NeuerWeg neu, String wer, Instant am) {
        return jdbc.sql("""
                        insert into weg (aktenzeichen, nr, art, anliegen, termin, anlass, eroeffnet_am, eroeffnet_von)
                        select :az, coalesce(max(nr), 0) + 1, :art, :anliegen, :termin, :anlass, :am, :wer
                        from weg where aktenzeichen = :az
                        returning nr
                        """)
                .param("az", az.wert())
                .param("art", neu.art().name())
                .param("anliegen", neu.anliegen(), java.sql.Types.INTEGER)
                .param("termin", neu.termin(), java.sql.Types.DATE)
                .param("anlass", neu.anlass())
                .param("am", Timestamp.from(am))
                .param("wer", wer)
                .query(Integer.class)
                .single();
    }

    void vermerken(Aktenzeichen az, int nr, String schritt, List<String> angaben, String text, String wer, Instant am) {
        int zeilen = jdbc.sql("""
                        insert into weg_schritt (weg_id, nr, art, angaben, text, wer, am)
                        select w.id, (select coalesce(max(s.nr), 0) + 1 from weg_schritt s where s.weg_id = w.id),
                               :schritt, :angaben, :text, :wer, :am
                        from weg w where w.aktenzeichen = :az and w.nr = :nr
                        """)
                .param("schritt", schritt)
                .param("angaben", String.join(TRENNER, angaben))
                .param("text", text)
                .param("wer", wer)
                .param("am", Timestamp.from(am))
                .param("az", az.wert())
                .param("nr", nr)
                .update();
        if (zeilen == 0) {
            throw new NichtGefunden("Diesen Weg gibt es in der Kundenreaktion nicht.");
        }
    }

    void terminieren(Aktenzeichen az, int nr, LocalDate termin) {
        jdbc.sql("update weg set termin = :termin where aktenzeichen = :az and nr = :nr")
                .param("termin", termin, java.sql.Types.DATE)
                .param("az", az.wert())
                .param("nr", nr)
                .update();
    }

    void beenden(Aktenzeichen az, int nr, String ausgang, Instant am) {
        jdbc.sql("""
                        update weg set ausgang = :ausgang, beendet_am = :am
                        where aktenzeichen = :az and nr = :nr and beendet_am is null
                        """)
                .param("ausgang", ausgang)
                .param("am", Timestamp.from(am))
                .param("az", az.wert())
                .param("nr", nr)
                .update();
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
