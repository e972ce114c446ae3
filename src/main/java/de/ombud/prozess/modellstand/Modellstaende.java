package de.ombud.prozess.modellstand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states and their files; what the files say lies with the engine. */
@Component
class Modellstaende {

    private static final String STAND =
            "select nr, bereitstellung, am, wer, kommentar, herkunft, rueckkehr_zu from modellstand ";

    private final JdbcClient jdbc;
    private final Clock uhr;

    Modellstaende(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Whoever makes a state waits here for whoever is just making one. Ends with the transaction. */
    void sperre() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('ombud.modellstand'))")
                .query(Integer.class)
                .single();
    }

    Optional<Modellstand> neuester() {
        return jdbc.sql(STAND + "order by nr desc limit 1")
                .query(Modellstaende::stand)
                .optional();
    }

    Optional<Modellstand> nummer(int nr) {
        return jdbc.sql(STAND + "where nr = :nr")
                .param("nr", nr)
                .query(Modellstaende::stand)
                .optional();
    }

    /** The newest first. */
    List<Modellstand> alle() {
        return jdbc.sql(STAND + "order by nr desc").query(Modellstaende::stand).list();
    }

    boolean istStand(String bereitstellung) {
        return jdbc.sql("select exists (select from modellstand where bereitstellung = :wo)")
                .param("wo", bereitstellung)
                .query(Boolean.class)
                .single();
    }

    List<Standdatei> dateien(int nr) {
        return jdbc.sql("select datei, pruefsumme, herkunft from modellstand_datei where nr = :nr order by datei")
                .param("nr", nr)
                .query((zeile, i) -> new Standdatei(
                        zeile.getString("datei"),
                        zeile.getString("pruefsumme"),
                        zeile.getString("herkunft").equals("ANALYSE")))
                .list();
    }

    /** File by file, as the engine keeps them. */
    Map<String, byte[]> inhalte(Modellstand stand) {
        Map<String, byte[]> inhalte = new TreeMap<>();
        jdbc.sql("""
            select b.name_, b.bytes_ from modellstand_datei d
            join act_ge_bytearray b on b.deployment_id_ = :wo and b.name_ = d.datei
            where d.nr = :nr
            """)
                .param("wo", stand.bereitstellung())
                .param("nr", stand.nr())
                .query(zeile -> {
                    inhalte.put(zeile.getString("name_"), zeile.getBytes("bytes_"));
                });
        return inhalte;
    }

    /** On which something runs, and the newest: what they name has to be there. */
    List<Modellstand> gebrauchte() {
        return jdbc.sql(STAND + """
            s where nr = (select max(nr) from modellstand) or exists (
              select from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
              where p.deployment_id_ = s.bereitstellung) order by nr
            """).query(Modellstaende::stand).list();
    }

    /** Together with its files, in the transaction that deploys them. */
    void lege(int nr, String bereitstellung, Standwechsel.Anlass anlass, List<Standdatei> dateien) {
        jdbc.sql("""
            insert into modellstand (nr, bereitstellung, am, wer, kommentar, herkunft, rueckkehr_zu)
            values (:nr, :bereitstellung, :am, :wer, :kommentar, :herkunft, :rueckkehr)
            """)
                .param("nr", nr)
                .param("bereitstellung", bereitstellung)
                .param("am", Timestamp.from(uhr.instant()))
                .param("wer", anlass.wer().orElse(null))
                .param("kommentar", anlass.kommentar())
                .param("herkunft", anlass.herkunft().name())
                .param("rueckkehr", anlass.rueckkehrZu().orElse(null))
                .update();
        for (Standdatei datei : dateien) {
            jdbc.sql("insert into modellstand_datei (nr, datei, pruefsumme, herkunft) values (:nr, :datei,"
                            + " :summe, :her)")
                    .param("nr", nr)
                    .param("datei", datei.datei())
                    .param("summe", datei.pruefsumme())
                    .param("her", datei.vonAnalyse() ? "ANALYSE" : "PROGRAMM")
                    .update();
        }
    }

    private static Modellstand stand(ResultSet zeile, int nr) throws SQLException {
        return new Modellstand(
                zeile.getInt("nr"),
                zeile.getString("bereitstellung"),
                zeile.getTimestamp("am").toInstant(),
                Optional.ofNullable(zeile.getString("wer")),
                zeile.getString("kommentar"),
                Modellstand.Herkunft.valueOf(zeile.getString("herkunft")),
                Optional.ofNullable(zeile.getObject("rueckkehr_zu", Integer.class)));
    }
}
