package de.ombud.zahlenwerk;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said in public about a year. */
@Component
class Veroeffentlichungen {

    private final JdbcClient jdbc;

    Veroeffentlichungen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param anteil null where a word says it
     * @param wort null where a number says it
     */
    record Aussage(String dienststelle, String kennzahl, String bezug, BigDecimal anteil, String wort, String quelle) {}

    List<Aussage> zu(int jahr) {
        return jdbc.sql("""
            select dienststelle, kennzahl, bezug, anteil, wort, quelle from veroeffentlichung
            where jahr = :jahr order by dienststelle, nr
            """).param("jahr", jahr).query(Aussage.class).list();
    }
}
