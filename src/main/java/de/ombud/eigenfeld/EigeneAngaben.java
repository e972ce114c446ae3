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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers to own fields. A former answer stays beside the one that came later: it may have decided about the way of the case. */
@Component
@Transactional
public class EigeneAngaben {

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
        return nachSchluessel(neueste(ort, schritt).stream());
    }

    /** The same as far as these groups gave the answers: where a matter went to another area, it does not read what the first one noted. */
    public Map<String, Antwort> bisherige(Fundort ort, String schritt, Set<String> gruppen) {
        return nachSchluessel(neueste(ort, schritt).stream().filter(angabe -> angabe.istVon("", gruppen)));
    }

    private static Map<String, Antwort> nachSchluessel(Stream<EigeneAngabe> angaben) {
        return angaben.map(EigeneAngabe::antwort).collect(Collectors.toMap(Antwort::schluessel, Function.identity()));
    }

    private List<EigeneAngabe> neueste(Fundort ort, String schritt) {
        return jdbc.sql("""
            select distinct on (schluessel) * from eigenes_feld
            where aktenzeichen = :fall and schritt = :schritt
              and anliegen is not distinct from cast(:anliegen as integer)
              and weg is not distinct from cast(:weg as integer)
            order by schluessel, id desc
            """)
                .param("fall", ort.aktenzeichen().wert())
                .param("schritt", schritt)
                .param("anliegen", ort.anliegen())
                .param("weg", ort.weg())
                .query((zeile, nr) -> angabe(zeile))
                .list();
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
                .query((zeile, nr) -> angabe(zeile))
                .list();
    }

    private static EigeneAngabe angabe(ResultSet zeile) throws SQLException {
        return new EigeneAngabe(
                zeile.getObject("anliegen", Integer.class),
                zeile.getObject("weg", Integer.class),
                new Aufgabenbezug(
                        zeile.getString("schritt"),
                        zeile.getString("aufgabe"),
                        Set.of(zeile.getString("gruppen").split(",")),
                        zeile.getString("wer")),
                antwort(zeile),
                zeile.getTimestamp("am").toInstant());
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
