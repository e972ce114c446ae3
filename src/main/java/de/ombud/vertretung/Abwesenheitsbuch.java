package de.ombud.vertretung;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The absences that hold; one that was ended early or withdrawn is kept, but holds no more. Runs in the caller's transaction. */
@Repository
class Abwesenheitsbuch {

    private static final String SPALTEN = """
        select id, person, vertretung, von, bis, eingetragen_von, eingetragen_am from abwesenheit
        """;

    /** Any number will do, as long as no other lock of the application uses it. */
    private static final long SCHLOSS = 740_001;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Abwesenheitsbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Until the transaction ends nobody else enters anything: of two entries at the same moment the second one sees the first. */
    void sperre() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:schloss)")
                .param("schloss", SCHLOSS)
                .query(Integer.class)
                .single();
    }

    Optional<Abwesenheit> finde(long id) {
        return jdbc.sql(SPALTEN + "where id = :id and beendet_am is null")
                .param("id", id)
                .query((rs, n) -> abwesenheit(rs))
                .optional();
    }

    List<Abwesenheit> am(LocalDate tag) {
        return jdbc.sql(SPALTEN + "where beendet_am is null and von <= :tag and bis >= :tag order by id")
                .param("tag", tag)
                .query((rs, n) -> abwesenheit(rs))
                .list();
    }

    Optional<Abwesenheit> von(String person, LocalDate tag) {
        return jdbc.sql(SPALTEN + "where person = :person and beendet_am is null and von <= :tag and bis >= :tag")
                .param("person", person)
                .param("tag", tag)
                .query((rs, n) -> abwesenheit(rs))
                .optional();
    }

    /** Those of these people that are not over on that day, by their first day. */
    List<Abwesenheit> ab(LocalDate tag, Collection<String> personen) {
        return personen.isEmpty()
                ? List.of()
                : jdbc.sql(SPALTEN
                                + "where person in (:personen) and beendet_am is null and bis >= :tag order by von, id")
                        .param("personen", personen)
                        .param("tag", tag)
                        .query((rs, n) -> abwesenheit(rs))
                        .list();
    }

    /** Those in which this person covers for somebody and that are not over on that day. */
    List<Abwesenheit> vertretenVon(String vertretung, LocalDate tag) {
        return jdbc.sql(SPALTEN
                        + "where vertretung = :vertretung and beendet_am is null and bis >= :tag order by von, id")
                .param("vertretung", vertretung)
                .param("tag", tag)
                .query((rs, n) -> abwesenheit(rs))
                .list();
    }

    /** @return how many were deleted */
    int loescheBis(LocalDate tag) {
        return jdbc.sql("delete from abwesenheit where bis <= :tag")
                .param("tag", tag)
                .update();
    }

    private static Abwesenheit abwesenheit(ResultSet rs) throws SQLException {
        Instant eingetragenAm = rs.getTimestamp("eingetragen_am").toInstant();
        return new Abwesenheit(
                rs.getLong("id"),
                rs.getString("person"),
                rs.getString("vertretung"),
                rs.getObject("von", LocalDate.class),
                rs.getObject("bis", LocalDate.class),
                rs.getString("eingetragen_von"),
                eingetragenAm);
    }
}
