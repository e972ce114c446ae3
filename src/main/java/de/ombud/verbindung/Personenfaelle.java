package de.ombud.verbindung;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Kunde;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The cases of one person through all years, by index. A name alone is nobody's: it needs a number or an address that is the same. That
 * alone is nobody's either: whole households share a BG-Nummer, an advice centre its telephone. Asks nobody whether they may know.
 */
@Repository
class Personenfaelle {

    /** @param merkmale what is the same beside the name */
    record Fund(Aktenzeichen aktenzeichen, Set<Merkmal> merkmale) {}

    private final JdbcClient jdbc;

    Personenfaelle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the latest first */
    List<Fund> zu(Aktenzeichen fall, Kunde person, int hoechstens) {
        Gesucht gesucht = new Gesucht(
                person.bgNummer(), person.email(), person.telefon(), person.nachname(), person.vorname(), null, "");
        if (gesucht.nachname() == null) {
            return List.of();
        }
        return jdbc.sql("""
            with treffer as (
              select k.id from kundenreaktion k join suchtext s on s.kundenreaktion_id = k.id
              where s.anliegen = 0 and s.worte @@ suchkennung_frage('bg', :bg)
              union
              select id from kundenreaktion where lower(kunde_email) = :email
              union
              select k.id from kundenreaktion k join suchtext s on s.kundenreaktion_id = k.id
              where s.anliegen = 0 and s.worte @@ suchkennung_frage('tel', :telefon)
            )
            select k.aktenzeichen,
                   suchkennung('bg', k.kunde_bg_nummer) @@ suchkennung_frage('bg', :bg) as bg,
                   coalesce(lower(k.kunde_email) = :email, false) as email,
                   suchkennung('tel', k.kunde_telefon) @@ suchkennung_frage('tel', :telefon) as telefon
            from treffer join kundenreaktion k using (id)
            where k.aktenzeichen <> :fall
              -- one name misheard, or spelt without its marks, is one name
              and similarity(suchumschrift(k.kunde_nachname), suchumschrift(:nachname)) >= 0.5
              and (k.kunde_vorname is null or cast(:vorname as text) is null
                or similarity(suchumschrift(k.kunde_vorname), suchumschrift(:vorname)) >= 0.5)
            order by k.eingang desc
            limit :hoechstens
            """)
                .param("fall", fall.wert())
                .param("bg", gesucht.bgNummer(), Types.VARCHAR)
                .param("email", gesucht.email(), Types.VARCHAR)
                .param("telefon", gesucht.telefon(), Types.VARCHAR)
                .param("nachname", gesucht.nachname())
                .param("vorname", gesucht.vorname(), Types.VARCHAR)
                .param("hoechstens", hoechstens)
                .query((rs, n) -> new Fund(new Aktenzeichen(rs.getString("aktenzeichen")), merkmale(rs)))
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
        return merkmale;
    }
}
