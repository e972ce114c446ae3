package de.ombud.prozess.modellstand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the program ships, now and when it was started last, and where nobody has decided between that and an analyst's work. */
@Component
class Auslieferungen {

    private static final String[] ORDNER = {"bpmn/", "forms/"};

    private final ResourcePatternResolver dateien;
    private final JdbcClient jdbc;
    private final Clock uhr;

    Auslieferungen(ResourcePatternResolver dateien, JdbcClient jdbc, Clock uhr) {
        this.dateien = dateien;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Under the names {@code bpmn/…} and {@code forms/…}, however the application was started. */
    Map<String, byte[]> jetzige() {
        Map<String, byte[]> inhalte = new TreeMap<>();
        try {
            for (String ordner : ORDNER) {
                for (Resource datei : dateien.getResources("classpath:" + ordner + "*.*")) {
                    try (InputStream inhalt = datei.getInputStream()) {
                        inhalte.put(ordner + datei.getFilename(), inhalt.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inhalte;
    }

    /** File and checksum of the last start. */
    Map<String, String> vorige() {
        Map<String, String> summen = new HashMap<>();
        jdbc.sql("select datei, pruefsumme from modell_auslieferung where pruefsumme is not null")
                .query(zeile -> {
                    summen.put(zeile.getString("datei"), zeile.getString("pruefsumme"));
                });
        return summen;
    }

    Set<String> konflikte() {
        return new TreeSet<>(jdbc.sql("select datei from modell_auslieferung where konflikt_seit is not null")
                .query(String.class)
                .set());
    }

    /**
     * From now on this is what was shipped last; a conflict that was known stays as long as nobody decides and both differ.
     *
     * @param konflikte files that are shipped otherwise or no longer, and that an analyst has changed
     * @param gleiche files that are live as they are shipped
     */
    void merke(Map<String, String> summen, Set<String> konflikte, Set<String> gleiche) {
        jdbc.sql("delete from modell_auslieferung where datei not in (:dateien) and konflikt_seit is null")
                .param("dateien", summen.keySet())
                .update();
        Set<String> alle = new TreeSet<>(summen.keySet());
        alle.addAll(konflikte);
        alle.forEach(datei -> jdbc.sql("""
            insert into modell_auslieferung (datei, pruefsumme, konflikt_seit)
            values (:datei, :summe, case when :konflikt then cast(:jetzt as timestamptz) end)
            on conflict (datei) do update set
              pruefsumme = excluded.pruefsumme,
              konflikt_seit = case when :gleich then null
                when :konflikt then coalesce(modell_auslieferung.konflikt_seit, excluded.konflikt_seit)
                else modell_auslieferung.konflikt_seit end
            """)
                .param("datei", datei)
                .param("summe", summen.get(datei))
                .param("konflikt", konflikte.contains(datei))
                .param("gleich", gleiche.contains(datei))
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update());
    }

    /** Somebody looked at the file and said what is to be live. */
    void entschieden(Set<String> dateien) {
        if (!dateien.isEmpty()) {
            jdbc.sql("update modell_auslieferung set konflikt_seit = null where datei in (:dateien)")
                    .param("dateien", dateien)
                    .update();
        }
    }
}
