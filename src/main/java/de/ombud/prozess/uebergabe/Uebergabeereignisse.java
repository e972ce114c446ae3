package de.ombud.prozess.uebergabe;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenereignis;
import de.ombud.akte.Ereignisquelle;
import de.ombud.akte.Worte;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When tasks of a case changed hands, for those who see the whole case; the reason stays with the task. */
@Component
class Uebergabeereignisse implements Ereignisquelle {

    private final JdbcClient jdbc;
    private final Worte worte;

    Uebergabeereignisse(JdbcClient jdbc, Worte worte) {
        this.jdbc = jdbc;
        this.worte = worte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        if (!einsicht.vollstaendig()) {
            return List.of();
        }
        return jdbc.sql(
                        "select am, an is null as an_die_gruppe, durch from uebergabe where aktenzeichen = :az order by id")
                .param("az", einsicht.akte().aktenzeichen().wert())
                .query((rs, n) -> new Aktenereignis(
                        rs.getTimestamp("am").toInstant(),
                        worte.text(rs.getBoolean("an_die_gruppe") ? "verlauf.uebergabe.gruppe" : "verlauf.uebergabe"),
                        rs.getString("durch")))
                .list();
    }
}
