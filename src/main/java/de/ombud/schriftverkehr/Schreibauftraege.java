package de.ombud.schriftverkehr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was laid down for the letters of a case. */
@Repository
class Schreibauftraege {

    private static final TypeReference<Map<String, String>> ANGABEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock uhr;

    Schreibauftraege(JdbcClient jdbc, ObjectMapper json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    void schreiben(Aktenzeichen az, Schreiben schreiben, int bezug, Schreibauftrag auftrag) {
        Stelle an = auftrag.an();
        jdbc.sql("""
                        insert into schreibauftrag (aktenzeichen, schreiben, bezug, stelle_name, stelle_email,
                                                    stelle_anschrift, angaben, worte, am)
                        values (:az, :schreiben, :bezug, :name, :email, :anschrift, :angaben, :worte, :jetzt)
                        on conflict (aktenzeichen, schreiben, bezug) do update
                        set stelle_name = excluded.stelle_name, stelle_email = excluded.stelle_email,
                            stelle_anschrift = excluded.stelle_anschrift, angaben = excluded.angaben,
                            worte = excluded.worte, am = excluded.am
                        """)
                .param("az", az.wert())
                .param("schreiben", schreiben.name())
                .param("bezug", bezug)
                .param("name", an == null ? null : an.name())
                .param("email", an == null ? null : an.email())
                .param("anschrift", an == null ? null : String.join("\n", an.anschrift()))
                .param("angaben", alsJson(auftrag.inhalt().angaben()))
                .param("worte", auftrag.inhalt().worte())
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }

    /** @throws Konflikt where nothing was laid down for this letter */
    Schreibauftrag lies(Aktenzeichen az, Schreiben schreiben, int bezug) {
        return jdbc.sql("""
                        select stelle_name, stelle_email, stelle_anschrift, angaben, worte from schreibauftrag
                        where aktenzeichen = :az and schreiben = :schreiben and bezug = :bezug
                        """)
                .param("az", az.wert())
                .param("schreiben", schreiben.name())
                .param("bezug", bezug)
                .query((rs, n) -> auftrag(rs))
                .optional()
                .orElseThrow(() -> new Konflikt("Für dieses Schreiben ist noch kein Inhalt festgelegt."));
    }

    private Schreibauftrag auftrag(ResultSet rs) throws SQLException {
        String name = rs.getString("stelle_name");
        Stelle an = name == null
                ? null
                : new Stelle(
                        name,
                        rs.getString("stelle_email"),
                        rs.getString("stelle_anschrift").lines().toList());
        return new Schreibauftrag(an, new Briefinhalt(ausJson(rs.getString("angaben")), rs.getString("worte")));
    }

    /** Neither exception is passed on: Jackson quotes what it reads. */
    private String alsJson(Map<String, String> angaben) {
        try {
            return json.writeValueAsString(angaben);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings is always JSON");
        }
    }

    private Map<String, String> ausJson(String text) {
        try {
            return json.readValue(text, ANGABEN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable content of a letter");
        }
    }
}
