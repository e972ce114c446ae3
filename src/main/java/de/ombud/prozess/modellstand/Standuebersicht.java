package de.ombud.prozess.modellstand;

import de.ombud.system.NichtGefunden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people see of the states: who made which out of what, what runs on it, and the files themselves. */
@Component
class Standuebersicht {

    private final Modellstaende staende;
    private final Auslieferungen auslieferungen;
    private final JdbcClient jdbc;

    Standuebersicht(Modellstaende staende, Auslieferungen auslieferungen, JdbcClient jdbc) {
        this.staende = staende;
        this.auslieferungen = auslieferungen;
        this.jdbc = jdbc;
    }

    /**
     * A state in the list.
     *
     * @param dateien what it changed
     * @param laufende how many instances run on it; which ones they are is nobody's business here
     */
    record Zeile(Modellstand stand, List<String> dateien, long laufende) {}

    /** The newest first. */
    List<Zeile> alle() {
        Map<Integer, List<String>> geaenderte = geaenderte();
        Map<Integer, Long> laufende = laufende();
        return staende.alle().stream()
                .map(stand -> new Zeile(
                        stand, geaenderte.getOrDefault(stand.nr(), List.of()), laufende.getOrDefault(stand.nr(), 0L)))
                .toList();
    }

    Modellstand stand(int nr) {
        return staende.nummer(nr).orElseThrow(() -> new NichtGefunden("Diesen Modellstand gibt es nicht."));
    }

    Modellstand neuester() {
        return staende.neuester().orElseThrow();
    }

    List<Standdatei> dateien(Modellstand stand) {
        return staende.dateien(stand.nr());
    }

    Map<String, byte[]> inhalte(Modellstand stand) {
        return staende.inhalte(stand);
    }

    /** Where the program and an analyst changed the same file and nobody has decided. */
    Set<String> konflikte() {
        return auslieferungen.konflikte();
    }

    /** What the program ships of this file now. */
    Map<String, byte[]> ausgeliefert() {
        return auslieferungen.jetzige();
    }

    byte[] zip(Modellstand stand) {
        ByteArrayOutputStream inhalt = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inhalt, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> datei : staende.inhalte(stand).entrySet()) {
                zip.putNextEntry(new ZipEntry(datei.getKey()));
                zip.write(datei.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inhalt.toByteArray();
    }

    private Map<Integer, List<String>> geaenderte() {
        Map<Integer, List<String>> geaenderte = new HashMap<>();
        jdbc.sql("""
            select n.nr, d.datei from modellstand n cross join lateral (
              (select datei from (select datei, pruefsumme from modellstand_datei where nr = n.nr
                except select datei, pruefsumme from modellstand_datei where nr = n.nr - 1) gekommen)
              union
              (select datei from (select datei, pruefsumme from modellstand_datei where nr = n.nr - 1
                except select datei, pruefsumme from modellstand_datei where nr = n.nr) gegangen)
            ) d order by n.nr, d.datei
            """).query(zeile -> {
            geaenderte
                    .computeIfAbsent(zeile.getInt("nr"), nr -> new ArrayList<>())
                    .add(zeile.getString("datei"));
        });
        return geaenderte;
    }

    private Map<Integer, Long> laufende() {
        Map<Integer, Long> laufende = new HashMap<>();
        jdbc.sql("""
            select s.nr, count(*) as anzahl from act_ru_execution e
            join act_re_procdef p on p.id_ = e.proc_def_id_ join modellstand s on s.bereitstellung = p.deployment_id_
            where e.parent_id_ is null and e.super_exec_ is null group by s.nr
            """).query(zeile -> {
            laufende.put(zeile.getInt("nr"), zeile.getLong("anzahl"));
        });
        return laufende;
    }
}
