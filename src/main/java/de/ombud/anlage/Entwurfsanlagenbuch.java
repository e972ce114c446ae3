package de.ombud.anlage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of drafts as they are stored; each reading knows only those of the person who asks. */
@Repository
class Entwurfsanlagenbuch {

    private final JdbcClient jdbc;

    Entwurfsanlagenbuch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they came; empty also for somebody else's draft. */
    List<Entwurfsanlage> zu(String entwurf, String wer) {
        return jdbc.sql("""
                        select a.nr, a.name, a.art, a.groesse, a.sha256, a.anliegen, a.am
                        from entwurfsanlage a join erfassungsentwurf e on e.id = a.entwurf
                        where a.entwurf = :entwurf and e.benutzer = :wer order by a.nr
                        """)
                .param("entwurf", entwurf)
                .param("wer", wer)
                .query(Entwurfsanlagenbuch::zeile)
                .list();
    }

    void eintragen(String entwurf, int nr, Datei datei, Instant am) {
        jdbc.sql("""
                        insert into entwurfsanlage (entwurf, nr, name, art, groesse, sha256, am, inhalt)
                        values (:entwurf, :nr, :name, :art, :groesse, :sha256, :am, :inhalt)
                        """)
                .param("entwurf", entwurf)
                .param("nr", nr)
                .param("name", datei.name())
                .param("art", datei.art().name())
                .param("groesse", datei.groesse())
                .param("sha256", datei.sha256())
                .param("am", Timestamp.from(am))
                .param("inhalt", datei.inhalt())
                .update();
    }

    void zuordnen(String entwurf, int nr, Integer anliegen) {
        jdbc.sql("""
                        update entwurfsanlage set anliegen = cast(:anliegen as int) where entwurf = :entwurf and nr = :nr
                        """)
                .param("anliegen", anliegen)
                .param("entwurf", entwurf)
                .param("nr", nr)
                .update();
    }

    void entfernen(String entwurf, int nr) {
        jdbc.sql("delete from entwurfsanlage where entwurf = :entwurf and nr = :nr")
                .param("entwurf", entwurf)
                .param("nr", nr)
                .update();
    }

    private static Entwurfsanlage zeile(ResultSet rs, int index) throws SQLException {
        return new Entwurfsanlage(
                rs.getInt("nr"),
                rs.getString("name"),
                Dateiart.valueOf(rs.getString("art")),
                rs.getLong("groesse"),
                rs.getString("sha256"),
                rs.getObject("anliegen", Integer.class),
                rs.getTimestamp("am").toInstant());
    }
}
