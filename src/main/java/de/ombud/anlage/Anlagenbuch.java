package de.ombud.anlage;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of cases as they are stored. Who writes holds the lock of the case, so that numbers and limits hold. */
@Repository
class Anlagenbuch {

    private final JdbcClient jdbc;

    Anlagenbuch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line with what people do not see. @param sha256 null for a removed one */
    record Zeile(long id, String sha256, Anlage anlage) {}

    /** What a new line says beside the file itself. */
    record Angaben(Integer anliegen, Integer nachtrag, Herkunft herkunft, String wer, Instant am) {}

    /** In the order they came. */
    List<Zeile> zu(Aktenzeichen az) {
        return jdbc.sql("select * from anlage where aktenzeichen = :az order by nr")
                .param("az", az.wert())
                .query(Anlagenbuch::zeile)
                .list();
    }

    Optional<Zeile> finde(Aktenzeichen az, int nr) {
        return jdbc.sql("select * from anlage where aktenzeichen = :az and nr = :nr")
                .param("az", az.wert())
                .param("nr", nr)
                .query(Anlagenbuch::zeile)
                .optional();
    }

    /** @return its number */
    int eintragen(Aktenzeichen az, Datei datei, Angaben angaben) {
        Schluessel neu = zeile(az, datei.name(), datei.art(), datei.groesse(), datei.sha256(), angaben);
        jdbc.sql("insert into anlage_inhalt (anlage_id, inhalt) values (:id, :inhalt)")
                .param("id", neu.id())
                .param("inhalt", datei.inhalt())
                .update();
        return neu.nr();
    }

    /** The content goes from table to table, without a way through here. @return its number */
    int uebernehmen(Aktenzeichen az, String entwurf, Entwurfsanlage datei, Angaben angaben) {
        Schluessel neu = zeile(az, datei.name(), datei.art(), datei.groesse(), datei.sha256(), angaben);
        jdbc.sql("""
            insert into anlage_inhalt (anlage_id, inhalt)
            select :id, inhalt from entwurfsanlage where entwurf = :entwurf and nr = :nr
            """)
                .param("id", neu.id())
                .param("entwurf", entwurf)
                .param("nr", datei.nr())
                .update();
        return neu.nr();
    }

    /** With its day and whoever took it in. @param nachtrag of the other case; null for none. @return its number there */
    int kopieren(Zeile vorlage, Aktenzeichen nach, Integer nachtrag) {
        Anlage alt = vorlage.anlage();
        Angaben angaben = new Angaben(null, nachtrag, alt.herkunft(), alt.wer(), alt.am());
        Schluessel neu = zeile(nach, alt.name(), alt.art(), alt.groesse(), vorlage.sha256(), angaben);
        jdbc.sql("update anlage set kopie_von = :vorlage where id = :id")
                .param("vorlage", vorlage.id())
                .param("id", neu.id())
                .update();
        jdbc.sql("""
            insert into anlage_inhalt (anlage_id, inhalt)
            select :id, inhalt from anlage_inhalt where anlage_id = :vorlage
            """).param("id", neu.id()).param("vorlage", vorlage.id()).update();
        return neu.nr();
    }

    record Kopie(Aktenzeichen aktenzeichen, int nr) {}

    /** Those of it and the one that it is a copy of, where they are still there. */
    List<Kopie> kopienUndVorlage(long id) {
        return jdbc.sql("""
            select aktenzeichen, nr from anlage
            where (kopie_von = :id or id = (select kopie_von from anlage where id = :id)) and entfernt_am is null
            order by id
            """)
                .param("id", id)
                .query((rs, n) -> new Kopie(new Aktenzeichen(rs.getString("aktenzeichen")), rs.getInt("nr")))
                .list();
    }

    private Schluessel zeile(Aktenzeichen az, String name, Dateiart art, long groesse, String sha256, Angaben angaben) {
        return jdbc.sql("""
            insert into anlage
              (aktenzeichen, nr, name, art, groesse, sha256, anliegen, nachtrag, herkunft, wer, am)
            select :az, coalesce(max(nr), 0) + 1, :name, :art, :groesse, :sha256, cast(:anliegen as int),
              cast(:nachtrag as int), :herkunft, :wer, :am
            from anlage where aktenzeichen = :az
            returning id, nr
            """)
                .param("az", az.wert())
                .param("name", name)
                .param("art", art.name())
                .param("groesse", groesse)
                .param("sha256", sha256)
                .param("anliegen", angaben.anliegen())
                .param("nachtrag", angaben.nachtrag())
                .param("herkunft", angaben.herkunft().name())
                .param("wer", angaben.wer())
                .param("am", Timestamp.from(angaben.am()))
                .query(Schluessel.class)
                .single();
    }

    private record Schluessel(long id, int nr) {}

    void zuordnen(long id, Integer anliegen) {
        jdbc.sql("update anlage set anliegen = cast(:anliegen as int) where id = :id")
                .param("anliegen", anliegen)
                .param("id", id)
                .update();
    }

    /** What it was is gone with it; that it was, who took it out and why stays. */
    void entfernen(long id, String grund, String wer, Instant am) {
        jdbc.sql("delete from anlage_inhalt where anlage_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
            update anlage set name = null, sha256 = null,
              entfernt_von = :wer, entfernt_am = :am, entfernungsgrund = :grund
            where id = :id
            """)
                .param("wer", wer)
                .param("am", Timestamp.from(am))
                .param("grund", grund)
                .param("id", id)
                .update();
    }

    /** @return empty behind the end, or where it was removed meanwhile */
    byte[] stueck(long id, long ab, int laenge) {
        return jdbc.sql("""
            select substring(inhalt from cast(:ab as int) for cast(:laenge as int)) from anlage_inhalt
            where anlage_id = :id
            """)
                .param("ab", ab + 1)
                .param("laenge", laenge)
                .param("id", id)
                .query(byte[].class)
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    private static Zeile zeile(ResultSet rs, int index) throws SQLException {
        Timestamp entferntAm = rs.getTimestamp("entfernt_am");
        return new Zeile(
                rs.getLong("id"),
                rs.getString("sha256"),
                new Anlage(
                        rs.getInt("nr"),
                        rs.getString("name"),
                        Dateiart.valueOf(rs.getString("art")),
                        rs.getLong("groesse"),
                        rs.getObject("anliegen", Integer.class),
                        rs.getObject("nachtrag", Integer.class),
                        Herkunft.valueOf(rs.getString("herkunft")),
                        rs.getString("wer"),
                        rs.getTimestamp("am").toInstant(),
                        entferntAm == null
                                ? null
                                : new Anlage.Entfernung(
                                        rs.getString("entfernt_von"),
                                        entferntAm.toInstant(),
                                        rs.getString("entfernungsgrund"))));
    }
}
