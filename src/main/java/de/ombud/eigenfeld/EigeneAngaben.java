package de.ombud.eigenfeld;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers to own fields. A former answer stays beside the one that came later: it may have decided about the way of the case. */
@Component
@Transactional
public class EigeneAngaben {

    /** Most recent answer of each field. */
    private static final String NEUESTE = """
        select distinct on (schritt, schluessel, anliegen, weg) * from eigenes_feld where aktenzeichen = :fall
        """;

    private static final String ZULETZT = " order by schritt, schluessel, anliegen, weg, id desc";

    private final JdbcClient jdbc;
    private final Clock uhr;

    EigeneAngaben(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Keeps what is new: an answer that is repeated, and a field that nobody ever filled in, leave nothing. */
    public void merken(Fundort ort, Aufgabenbezug aufgabe, List<Antwort> antworten) {
        Map<String, Antwort> bisher = bisherige(ort, aufgabe.schritt());
        antworten.stream()
                .filter(antwort -> !Optional.ofNullable(bisher.get(antwort.schluessel()))
                        .map(Antwort::wert)
                        .orElse("")
                        .equals(antwort.wert()))
                .forEach(antwort -> schreibe(ort, aufgabe, antwort));
    }

    private void schreibe(Fundort ort, Aufgabenbezug aufgabe, Antwort antwort) {
        jdbc.sql("""
            insert into eigenes_feld (aktenzeichen, anliegen, weg, schritt, aufgabe, gruppen,
              schluessel, art, bezeichnung, anzeige, wert, wer, am)
            values (:fall, :anliegen, :weg, :schritt, :aufgabe, :gruppen,
              :schluessel, :art, :bezeichnung, :anzeige, :wert, :wer, :am)
            """)
                .param("fall", ort.aktenzeichen().wert())
                .param("anliegen", ort.anliegen())
                .param("weg", ort.weg())
                .param("schritt", aufgabe.schritt())
                .param("aufgabe", aufgabe.name())
                .param("gruppen", String.join(",", aufgabe.gruppen()))
                .param("schluessel", antwort.schluessel())
                .param("art", antwort.art().name())
                .param("bezeichnung", antwort.bezeichnung())
                .param("anzeige", antwort.anzeige())
                .param("wert", antwort.wert())
                .param("wer", aufgabe.wer())
                .param("am", Timestamp.from(uhr.instant()))
                .update();
    }

    /** What was answered last in this step about the same matter, by key. */
    public Map<String, Antwort> bisherige(Fundort ort, String schritt) {
        return jdbc
                .sql(NEUESTE + """
                     and schritt = :schritt
                      and anliegen is not distinct from cast(:anliegen as integer)
                      and weg is not distinct from cast(:weg as integer)
                    """ + ZULETZT)
                .param("fall", ort.aktenzeichen().wert())
                .param("schritt", schritt)
                .param("anliegen", ort.anliegen())
                .param("weg", ort.weg())
                .query((zeile, nr) -> antwort(zeile))
                .list()
                .stream()
                .collect(Collectors.toMap(Antwort::schluessel, Function.identity()));
    }

    /** The answer that came last to a field of this name; of another Anliegen or way only where the question is about the whole case. */
    public Optional<Antwort> letzte(Fundort ort, String schluessel) {
        return jdbc.sql("""
            select * from eigenes_feld
            where aktenzeichen = :fall and schluessel = :schluessel
              and (anliegen is null or anliegen = coalesce(cast(:anliegen as integer), anliegen))
              and (weg is null or weg = coalesce(cast(:weg as integer), weg))
            order by id desc limit 1
            """)
                .param("fall", ort.aktenzeichen().wert())
                .param("schluessel", schluessel)
                .param("anliegen", ort.anliegen())
                .param("weg", ort.weg())
                .query((zeile, nr) -> antwort(zeile))
                .optional();
    }

    /** Of a whole case, in the order in which it was answered. */
    List<EigeneAngabe> zu(Aktenzeichen fall) {
        return jdbc.sql("select * from eigenes_feld where aktenzeichen = :fall order by id")
                .param("fall", fall.wert())
                .query((zeile, nr) -> new EigeneAngabe(
                        zeile.getObject("anliegen", Integer.class),
                        zeile.getObject("weg", Integer.class),
                        new Aufgabenbezug(
                                zeile.getString("schritt"),
                                zeile.getString("aufgabe"),
                                Set.of(zeile.getString("gruppen").split(",")),
                                zeile.getString("wer")),
                        antwort(zeile),
                        zeile.getTimestamp("am").toInstant()))
                .list();
    }

    private static Antwort antwort(ResultSet zeile) throws SQLException {
        return new Antwort(
                zeile.getString("schluessel"),
                Feldart.valueOf(zeile.getString("art")),
                zeile.getString("bezeichnung"),
                zeile.getString("anzeige"),
                zeile.getString("wert"));
    }
}
