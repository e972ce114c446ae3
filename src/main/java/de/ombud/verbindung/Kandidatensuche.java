package de.ombud.verbindung;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Contacts that may come from the same person, by index; sure marks go before a mere name, later ones before earlier; asks nobody whether they may know. */
@Repository
class Kandidatensuche {

    /** Of one person more than these in a few months would be no help any more. */
    private static final int HOECHSTENS = 50;

    /** Share of three-letter pieces that two names have in common, from which on they may be one name misheard. */
    private static final String NAMEN_AEHNLICH = "0.5";

    /** @param text what it said as a whole and in its Anliegen. Never to be logged */
    record Kandidat(Aktenzeichen aktenzeichen, Instant eingang, Set<Merkmal> merkmale, String text) {

        @Override
        public String toString() {
            return aktenzeichen.wert();
        }
    }

    private final JdbcClient jdbc;

    Kandidatensuche(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each mark by its own index, because a condition that joins them with "or" would read everybody of a like name through all years.
     *
     * @param ausser the case that is compared, "" for one that is not recorded yet
     */
    @Transactional
    List<Kandidat> finde(Gesucht gesucht, String ausser, Instant seit) {
        // what "%" means until the transaction ends; the index then reads only names that are like enough
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', :aehnlich, true)")
                .param("aehnlich", NAMEN_AEHNLICH)
                .query(String.class)
                .single();
        return jdbc.sql("""
            with treffer as (
              select k.id from kundenreaktion k join suchtext s on s.kundenreaktion_id = k.id
              where s.anliegen = 0 and s.worte @@ suchkennung_frage('bg', :bg) and k.eingang >= :seit
              union
              select id from kundenreaktion where lower(kunde_email) = :email and eingang >= :seit
              union
              select k.id from kundenreaktion k join suchtext s on s.kundenreaktion_id = k.id
              where s.anliegen = 0 and s.worte @@ suchkennung_frage('tel', :telefon) and k.eingang >= :seit
              union
              select id from kundenreaktion
              where lower(kunde_nachname) % :nachname and kunde_plz = :plz and eingang >= :seit
                -- whoever guesses where somebody lives must not be told that it is right
                and kunde_adressschutz is null
              union
              select id from kundenreaktion
              where lower(kunde_nachname) % :nachname and lower(kunde_vorname) % :vorname and eingang >= :seit
            )
            select k.aktenzeichen, k.eingang,
                   suchkennung('bg', k.kunde_bg_nummer) @@ suchkennung_frage('bg', :bg) as bg,
                   coalesce(lower(k.kunde_email) = :email, false) as email,
                   suchkennung('tel', k.kunde_telefon) @@ suchkennung_frage('tel', :telefon) as telefon,
                   coalesce(lower(k.kunde_nachname) % :nachname, false) as name,
                   left(k.text, 20000) || ' ' || coalesce((
                     select string_agg(left(a.beschreibung, 20000), ' ') from anliegen a
                     where a.kundenreaktion_id = k.id and a.nr <= 10), '') as inhalt
            from treffer join kundenreaktion k using (id)
            where k.aktenzeichen <> :ausser
            order by 3 desc, 4 desc, 5 desc, k.eingang desc
            limit :hoechstens
            """)
                .param("bg", gesucht.bgNummer(), Types.VARCHAR)
                .param("email", gesucht.email(), Types.VARCHAR)
                .param("telefon", gesucht.telefon(), Types.VARCHAR)
                .param("nachname", gesucht.nachname(), Types.VARCHAR)
                .param("vorname", gesucht.vorname(), Types.VARCHAR)
                .param("plz", gesucht.plz(), Types.VARCHAR)
                .param("ausser", ausser)
                .param("seit", Timestamp.from(seit))
                .param("hoechstens", HOECHSTENS)
                .query((rs, n) -> new Kandidat(
                        new Aktenzeichen(rs.getString("aktenzeichen")),
                        rs.getTimestamp("eingang").toInstant(),
                        merkmale(rs),
                        rs.getString("inhalt")))
                .list();
    }

    private static Set<Merkmal> merkmale(ResultSet rs) throws SQLException {
        Set<Merkmal> merkmale = EnumSet.noneOf(Merkmal.class);
        if (rs.getBoolean("bg")) {
            merkmale.add(Merkmal.BG_NUMMER);
        }
        if (rs.getBoolean("email")) {
            merkmale.add(Merkmal.EMAIL);
        }
        if (rs.getBoolean("telefon")) {
            merkmale.add(Merkmal.TELEFON);
        }
        if (rs.getBoolean("name")) {
            merkmale.add(Merkmal.NAME);
        }
        return merkmale;
    }
}
