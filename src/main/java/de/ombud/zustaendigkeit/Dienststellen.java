package de.ombud.zustaendigkeit;

import de.ombud.frist.Dienstort;
import de.ombud.frist.Land;
import de.ombud.frist.Standort;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites; data in the table {@code dienststelle}. */
@Component
public class Dienststellen {

    private final JdbcClient jdbc;

    Dienststellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sites, by key. */
    public List<Dienststelle> alle() {
        return jdbc.sql("select schluessel, name, land from dienststelle order by schluessel")
                .query(Dienststelle.class)
                .list();
    }

    /** The site with this key, if there is one. */
    public Optional<Dienststelle> finde(String schluessel) {
        return jdbc.sql("select schluessel, name, land from dienststelle where schluessel = :schluessel")
                .param("schluessel", schluessel)
                .query(Dienststelle.class)
                .optional();
    }

    /**
     * The Land whose public holidays count at this site.
     *
     * @throws IllegalStateException where there is no such site: what is stored names only known ones
     */
    public Land land(String schluessel) {
        return finde(schluessel)
                .map(Dienststelle::land)
                .orElseThrow(() -> new IllegalStateException("no site has the key " + schluessel));
    }

    /**
     * Where the days of this site are counted: its Land and its closing days.
     *
     * @throws IllegalStateException where there is no such site
     */
    public Dienstort ort(String schluessel) {
        return new Standort(land(schluessel), schliesstage(schluessel));
    }

    private Set<LocalDate> schliesstage(String schluessel) {
        return jdbc.sql("select tag from schliesstag where dienststelle = :schluessel")
                .param("schluessel", schluessel)
                .query(LocalDate.class)
                .set();
    }
}
