package de.ombud.zustaendigkeit;

import de.ombud.vorgang.Bereich;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes that complaints are counted by; data in the table {@code thema}, not code. */
@Component
public class Themenkatalog {

    private final JdbcClient jdbc;

    Themenkatalog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All themes, by code. */
    public List<Thema> alle() {
        return jdbc.sql("select code, bereich, titel, gruppen, worte from thema order by code")
                .query(Themenkatalog::thema)
                .list();
    }

    /** The theme with this code, if the catalogue has it. */
    public Optional<Thema> finde(String code) {
        return jdbc.sql("select code, bereich, titel, gruppen, worte from thema where code = :code")
                .param("code", code)
                .query(Themenkatalog::thema)
                .optional();
    }

    private static Thema thema(ResultSet rs, int index) throws SQLException {
        return new Thema(
                rs.getString("code"),
                Bereich.valueOf(rs.getString("bereich")),
                rs.getString("titel"),
                Set.copyOf(liste(rs.getString("gruppen"))),
                liste(rs.getString("worte")));
    }

    private static List<String> liste(String mitKommas) {
        return Stream.of(mitKommas.split(","))
                .map(String::strip)
                .filter(teil -> !teil.isEmpty())
                .toList();
    }
}
