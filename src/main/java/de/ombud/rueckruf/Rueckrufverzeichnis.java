package de.ombud.rueckruf;

import de.ombud.frist.Ortszeit;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Rufnummer;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about promised calls; they are changed through {@link Zusage} only. */
@Component
class Rueckrufverzeichnis {

    private static final String SPALTEN = """
        select nummer, stand, aktenzeichen, beschwerde, dienststelle, gruppe, vorname, nachname, telefon,
               bg_nummer, zeitwunsch, worum, zugesagt_am, faellig_am, versaeumt_am, erledigt_am, erfasst_von, erfasst_am
        from rueckruf
        """;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Rueckrufverzeichnis(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** The next number of the year (Europe/Berlin); without gaps, because it is given in the ticket's transaction. */
    Rueckrufnummer naechsteNummer() {
        int jahr = Ortszeit.tag(uhr.instant()).getYear();
        long nummer = jdbc.sql("""
            insert into rueckruf_zaehler (jahr, letzte) values (:jahr, 1)
            on conflict (jahr) do update set letzte = rueckruf_zaehler.letzte + 1
            returning letzte
            """).param("jahr", jahr).query(Long.class).single();
        return Rueckrufnummer.von(jahr, nummer);
    }

    Rueckruf lies(Rueckrufnummer nummer) {
        return jdbc.sql(SPALTEN + " where nummer = :nummer")
                .param("nummer", nummer.wert())
                .query(this::rueckruf)
                .optional()
                .orElseThrow(() -> new NichtGefunden("Es gibt keinen Rückruf mit dieser Nummer."));
    }

    /** @param gruppen whose tickets, or null for all */
    List<Rueckruf> liste(boolean nurOffene, boolean alle, List<String> gruppen, String erfasstVon, int hoechstens) {
        return jdbc.sql(SPALTEN + """
            where (:alle or gruppe in (:gruppen) or erfasst_von = :wer) and (not :nurOffene or erledigt_am is null)
            order by erledigt_am is not null, faellig_am, nummer limit :hoechstens
            """)
                .param("alle", alle)
                .param("gruppen", gruppen.isEmpty() ? List.of("") : gruppen)
                .param("wer", erfasstVon)
                .param("nurOffene", nurOffene)
                .param("hoechstens", hoechstens)
                .query(this::rueckruf)
                .list();
    }

    /** Tickets about this case or from which it came, oldest first. */
    List<Rueckruf> zu(Aktenzeichen fall) {
        return jdbc.sql(SPALTEN + "where aktenzeichen = :fall or beschwerde = :fall order by erfasst_am, nummer")
                .param("fall", fall.wert())
                .query(this::rueckruf)
                .list();
    }

    /** The oldest open ticket of this case, or else for this number where it belongs to no case yet. */
    Optional<Rueckrufnummer> offener(Aktenzeichen fall, String telefon) {
        return jdbc.sql("""
            select nummer from rueckruf
            where erledigt_am is null and (aktenzeichen = :fall or beschwerde = :fall
              or aktenzeichen is null and beschwerde is null
                and coalesce(rufnummer(telefon), regexp_replace(telefon, '[^0-9]', '', 'g')) = :telefon)
            order by aktenzeichen is null and beschwerde is null, zugesagt_am limit 1
            """)
                .param("fall", fall.wert())
                .param(
                        "telefon",
                        // an extension of ours is no number in the world
                        Rufnummer.von(telefon).map(Rufnummer::wert).orElseGet(() -> telefon.replaceAll("[^0-9]", "")))
                .query(String.class)
                .optional()
                .map(Rueckrufnummer::new);
    }

    /** Whether the case that was just recorded comes from a ticket of this transaction. */
    boolean eineWirdBeschwerde() {
        return jdbc.sql("select exists (select from rueckruf where wird_beschwerde and beschwerde is null)")
                .query(Boolean.class)
                .single();
    }

    private Rueckruf rueckruf(ResultSet rs, int zeile) throws SQLException {
        Rueckrufnummer nummer = new Rueckrufnummer(rs.getString("nummer"));
        return new Rueckruf(
                nummer,
                Rueckrufstand.valueOf(rs.getString("stand")),
                fall(rs.getString("aktenzeichen")),
                fall(rs.getString("beschwerde")),
                rs.getString("dienststelle"),
                rs.getString("gruppe"),
                new Anrufziel(
                        rs.getString("vorname"),
                        rs.getString("nachname"),
                        rs.getString("telefon"),
                        rs.getString("bg_nummer"),
                        rs.getString("zeitwunsch")),
                rs.getString("worum"),
                zeit(rs, "zugesagt_am"),
                zeit(rs, "faellig_am"),
                zeit(rs, "versaeumt_am"),
                zeit(rs, "erledigt_am"),
                rs.getString("erfasst_von"),
                zeit(rs, "erfasst_am"),
                versuche(nummer));
    }

    private List<Rueckruf.Versuch> versuche(Rueckrufnummer nummer) {
        return jdbc.sql("select nr, am, ausgang, erneut_am, notiz, wer from rueckruf_versuch where rueckruf = :nummer"
                        + " order by nr")
                .param("nummer", nummer.wert())
                .query((rs, n) -> new Rueckruf.Versuch(
                        rs.getInt("nr"),
                        zeit(rs, "am"),
                        Versuchsausgang.valueOf(rs.getString("ausgang")),
                        zeit(rs, "erneut_am"),
                        rs.getString("notiz"),
                        rs.getString("wer")))
                .list();
    }

    private static Aktenzeichen fall(String wert) {
        return wert == null ? null : new Aktenzeichen(wert);
    }

    private static Instant zeit(ResultSet rs, String spalte) throws SQLException {
        Timestamp wert = rs.getTimestamp(spalte);
        return wert == null ? null : wert.toInstant();
    }
}
