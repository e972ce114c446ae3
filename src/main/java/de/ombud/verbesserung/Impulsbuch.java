package de.ombud.verbesserung;

import de.ombud.frist.Ortszeit;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about measures; they are changed through {@link Massnahme} only. */
@Component
class Impulsbuch {

    private static final String SPALTEN = """
        select nummer, stand, titel, beschreibung, thema, dienststelle, gruppe, verantwortliche_gruppe,
               verantwortliche_person, faellig_bis, zurueckgestellt_bis, umgesetzt_am, wirksamkeit,
               vorgeschlagen_von, vorgeschlagen_am, beendet_am
        from verbesserungsimpuls
        """;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Impulsbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** The next number of the year (Europe/Berlin). */
    Impulsnummer naechsteNummer() {
        int jahr = Ortszeit.tag(uhr.instant()).getYear();
        long nummer = jdbc.sql("""
            insert into impuls_zaehler (jahr, letzte) values (:jahr, 1)
            on conflict (jahr) do update set letzte = impuls_zaehler.letzte + 1
            returning letzte
            """).param("jahr", jahr).query(Long.class).single();
        return Impulsnummer.von(jahr, nummer);
    }

    /** Whoever looks for topics that come back does so alone, on all nodes, until the transaction ends. */
    void sperreBeobachtung() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ombud.verbesserung'))")
                .query()
                .singleRow();
    }

    Impuls lies(Impulsnummer nummer) {
        return jdbc.sql(SPALTEN + " where nummer = :nummer")
                .param("nummer", nummer.wert())
                .query(this::impuls)
                .optional()
                .orElseThrow(() -> new NichtGefunden("Es gibt keinen Verbesserungsimpuls mit dieser Nummer."));
    }

    /** @param thema empty: there is none, because what is drawn from no topic may be about anything */
    Optional<Impulsnummer> offener(String thema, String dienststelle) {
        return jdbc.sql("""
            select nummer from verbesserungsimpuls
            where thema <> '' and thema = :thema and dienststelle = :dienststelle and beendet_am is null
            """)
                .param("thema", thema)
                .param("dienststelle", dienststelle)
                .query(String.class)
                .optional()
                .map(Impulsnummer::new);
    }

    /** Open ones first, then the youngest. */
    List<Impuls> alle(boolean nurOffene) {
        return jdbc.sql(SPALTEN + """
            where not :nurOffene or beendet_am is null
            order by beendet_am is not null, vorgeschlagen_am desc, nummer desc
            """)
                .param("nurOffene", nurOffene)
                .query(this::impuls)
                .list();
    }

    private Impuls impuls(ResultSet rs, int zeile) throws SQLException {
        Impulsnummer nummer = new Impulsnummer(rs.getString("nummer"));
        String wirksamkeit = rs.getString("wirksamkeit");
        return new Impuls(
                nummer,
                Impulsstand.valueOf(rs.getString("stand")),
                rs.getString("titel"),
                rs.getString("beschreibung"),
                rs.getString("thema"),
                rs.getString("dienststelle"),
                rs.getString("gruppe"),
                new Verantwortung(rs.getString("verantwortliche_gruppe"), rs.getString("verantwortliche_person")),
                rs.getObject("faellig_bis", LocalDate.class),
                rs.getObject("zurueckgestellt_bis", LocalDate.class),
                zeit(rs, "umgesetzt_am"),
                wirksamkeit == null ? null : Wirksamkeit.valueOf(wirksamkeit),
                rs.getString("vorgeschlagen_von"),
                zeit(rs, "vorgeschlagen_am"),
                zeit(rs, "beendet_am"),
                anliegen(nummer),
                schritte(nummer));
    }

    private List<Bezug> anliegen(Impulsnummer nummer) {
        return jdbc.sql("select aktenzeichen, anliegen from impuls_anliegen where impuls = :impuls order by 1, 2")
                .param("impuls", nummer.wert())
                .query((rs, n) -> new Bezug(new Aktenzeichen(rs.getString("aktenzeichen")), rs.getInt("anliegen")))
                .list();
    }

    private List<Impuls.Schritt> schritte(Impulsnummer nummer) {
        return jdbc.sql("select nr, art, text, wer, am from impuls_schritt where impuls = :impuls order by nr")
                .param("impuls", nummer.wert())
                .query((rs, n) -> new Impuls.Schritt(
                        rs.getInt("nr"),
                        rs.getString("art"),
                        rs.getString("text"),
                        rs.getString("wer"),
                        zeit(rs, "am")))
                .list();
    }

    private static Instant zeit(ResultSet rs, String spalte) throws SQLException {
        Timestamp wert = rs.getTimestamp(spalte);
        return wert == null ? null : wert.toInstant();
    }
}
