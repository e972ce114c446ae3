package de.ombud.weg;

import de.ombud.erkennung.Fundstelle;
import de.ombud.erkennung.Hinweis;
import de.ombud.erkennung.Zeichen;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of signs found in cases. */
@Component
class Hinweisliste {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Hinweisliste(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** @param nachtrag number of the addition that the words stand in; null for none */
    void eintragen(Aktenzeichen az, Hinweis hinweis, Instant gesagtAm, Integer nachtrag) {
        eintragen(az, hinweis.zeichen(), worte(hinweis), gesagtAm, nachtrag);
    }

    static String worte(Hinweis hinweis) {
        return hinweis.fundstellen().stream()
                .map(Fundstelle::worte)
                .map(w -> String.join(" ", w))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    void eintragen(Aktenzeichen az, Zeichen zeichen, String worte, Instant gesagtAm, Integer nachtrag) {
        jdbc.sql("""
            insert into hinweis (aktenzeichen, nr, zeichen, worte, gefunden_am, gesagt_am, nachtrag)
            select :az, coalesce(max(nr), 0) + 1, :zeichen, :worte, :am, :gesagtAm, :nachtrag
            from hinweis where aktenzeichen = :az
            """)
                .param("az", az.wert())
                .param("zeichen", zeichen.name())
                .param("worte", worte)
                .param("am", Timestamp.from(uhr.instant()))
                .param("gesagtAm", Timestamp.from(gesagtAm))
                .param("nachtrag", nachtrag, java.sql.Types.INTEGER)
                .update();
    }

    List<Fallhinweis> zu(Aktenzeichen az) {
        return jdbc.sql("select * from hinweis where aktenzeichen = :az order by nr")
                .param("az", az.wert())
                .query((rs, n) -> hinweis(rs))
                .list();
    }

    /** All open signs of this way lead to it. */
    void bestaetigen(Aktenzeichen az, Wegart art, int weg, String wer) {
        zu(az).stream()
                .filter(h -> h.istOffen() && h.wegart() == art)
                .forEach(h -> entscheiden(az, h.nr(), Fallhinweis.Entscheidung.BESTAETIGT, "", weg, wer));
    }

    /** @return false where somebody has decided already */
    boolean verwerfen(Aktenzeichen az, int nr, String grund, String wer) {
        return entscheiden(az, nr, Fallhinweis.Entscheidung.VERWORFEN, grund, null, wer);
    }

    private boolean entscheiden(
            Aktenzeichen az, int nr, Fallhinweis.Entscheidung wie, String grund, Integer weg, String wer) {
        return jdbc.sql("""
            update hinweis set entscheidung = :wie, entschieden_von = :wer, entschieden_am = :am,
                   grund = nullif(:grund, ''), weg = :weg
            where aktenzeichen = :az and nr = :nr and entscheidung is null
            """)
                        .param("wie", wie.name())
                        .param("wer", wer)
                        .param("am", Timestamp.from(uhr.instant()))
                        .param("grund", grund)
                        .param("weg", weg, java.sql.Types.INTEGER)
                        .param("az", az.wert())
                        .param("nr", nr)
                        .update()
                > 0;
    }

    private static Fallhinweis hinweis(ResultSet rs) throws SQLException {
        String entscheidung = rs.getString("entscheidung");
        Timestamp am = rs.getTimestamp("entschieden_am");
        return new Fallhinweis(
                rs.getInt("nr"),
                Zeichen.valueOf(rs.getString("zeichen")),
                rs.getString("worte").lines().toList(),
                rs.getTimestamp("gesagt_am").toInstant(),
                rs.getTimestamp("gefunden_am").toInstant(),
                rs.getObject("nachtrag", Integer.class),
                entscheidung == null ? null : Fallhinweis.Entscheidung.valueOf(entscheidung),
                rs.getString("entschieden_von"),
                am == null ? null : am.toInstant(),
                rs.getString("grund"),
                rs.getObject("weg", Integer.class));
    }
}
