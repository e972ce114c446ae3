package de.ombud.vorgang.fall;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.Sichtkreis;
import de.ombud.vorgang.Verdeckung;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Change log of a case. Lines are only ever added, each chained to the one before by its hash, and the case keeps the hash of the
 * last, so that a line that was changed, added or taken out past this class is noticed ({@link #istUnversehrt}). What somebody wrote
 * stands beside its salted hash and may be erased with the salt ({@link #werteTilgen}).
 */
@Component
public class Aenderungsprotokoll {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Aenderungsprotokoll(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Must run while the case is locked by {@link Kundenreaktionen#zurBearbeitung}: that orders the lines. */
    void vermerken(Kundenreaktion fall, String wer, String feld, String alt, String neu, String grund) {
        Ende ende = ende(fall);
        int nr = ende.nr() + 1;
        String vorgaenger = ende.pruefsumme();
        // the database keeps microseconds, the sum milliseconds
        Instant am = uhr.instant().truncatedTo(ChronoUnit.MILLIS);
        String salz = Pruefsumme.neuesSalz();
        String wertsumme = Pruefsumme.derWerte(salz, wer, alt, neu, grund);
        String pruefsumme = Pruefsumme.derZeile(vorgaenger, fall.aktenzeichen(), nr, am, feld, wertsumme);
        jdbc.sql("""
            insert into aenderung
              (kundenreaktion_id, nr, am, wer, feld, alt, neu, grund, salz, wertsumme, vorgaenger, pruefsumme)
            values (:fall, :nr, :am, :wer, :feld, :alt, :neu, :grund, :salz, :wertsumme, :vorgaenger, :pruefsumme)
            """)
                .param("fall", fall.id())
                .param("nr", nr)
                .param("am", Timestamp.from(am))
                .param("wer", wer)
                .param("feld", feld)
                .param("alt", alt)
                .param("neu", neu)
                .param("grund", grund)
                .param("salz", salz)
                .param("wertsumme", wertsumme)
                .param("vorgaenger", vorgaenger)
                .param("pruefsumme", pruefsumme)
                .update();
        jdbc.sql("update kundenreaktion set protokollende = :pruefsumme where id = :fall")
                .param("pruefsumme", pruefsumme)
                .param("fall", fall.id())
                .update();
    }

    /**
     * What the case kept and not what the lines say, so that a line that was taken out is still missing after the next one; and a log
     * that somebody broke keeps nobody from working.
     */
    private Ende ende(Kundenreaktion fall) {
        return jdbc.sql("""
            select coalesce((select max(a.nr) from aenderung a where a.kundenreaktion_id = k.id), 0) as nr,
                   k.protokollende as pruefsumme
            from kundenreaktion k where k.id = :fall
            """).param("fall", fall.id()).query(Ende.class).single();
    }

    private record Ende(int nr, String pruefsumme) {}

    /**
     * Erases what stands in these lines, with the salt; the chain still holds. Must run while the case is locked.
     *
     * @param felder fields, as patterns of SQL
     */
    void werteTilgen(Kundenreaktion fall, String... felder) {
        jdbc.sql("""
            update aenderung set wer = null, alt = null, neu = null, grund = null, salz = null
            where kundenreaktion_id = :fall and feld like any (:felder)
            """).param("fall", fall.id()).param("felder", felder).update();
    }

    /** What the lines say that the people were called before, and all places where they are known to have lived. */
    Sichtkreis.Frueheres fruehere(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
            select fruehere_angaben(k.id, array['kunde.vorname', 'kunde.nachname', 'kunde.email', 'einreicher.name',
                                                'einreicher.organisation', 'einreicher.email']) as namen,
                   fruehere_angaben(k.id, array['kunde.telefon', 'kunde.bgNummer']) as nummern,
                   deckstrassen(k) as strassen, deckpostleitzahlen(k) as postleitzahlen
            from kundenreaktion k where k.aktenzeichen = :aktenzeichen
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .query((rs, nr) -> new Sichtkreis.Frueheres(
                        worte(rs, "namen"), worte(rs, "nummern"), worte(rs, "strassen"), worte(rs, "postleitzahlen")))
                .single();
    }

    private static List<String> worte(ResultSet rs, String spalte) throws SQLException {
        return List.of((String[]) rs.getArray(spalte).getArray());
    }

    /** All lines of the case, oldest first, as people may read them. */
    public List<Protokollzeile> zeilen(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
            select a.*, case when k.kunde_adressschutz is not null then deckstrassen(k) end as strassen from aenderung a
            join kundenreaktion k on k.id = a.kundenreaktion_id
            where k.aktenzeichen = :aktenzeichen
            order by a.nr
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .query((rs, index) -> rs.getArray("strassen") == null
                        ? zeile(rs, index)
                        : zeile(rs, index).ohneAnschrift(Verdeckung.derStrassen(Stream.of((String[])
                                rs.getArray("strassen").getArray()))))
                .list();
    }

    /** The same as this person may read them. @param gesehen the case as they see it */
    public List<Protokollzeile> zeilen(Akte gesehen) {
        List<Protokollzeile> alle = zeilen(gesehen.aktenzeichen());
        return gesehen.istVertraulich() && !gesehen.vollstaendig()
                ? alle.stream().map(Protokollzeile::ohnePerson).toList()
                : alle;
    }

    /** Whether every line still carries the hash of its content and of the line before, and the last one is still the last. */
    public boolean istUnversehrt(Aktenzeichen aktenzeichen) {
        String vorgaenger = Pruefsumme.ANFANG;
        String ende = Pruefsumme.ANFANG;
        int nr = 0;
        for (Glied glied : kette(aktenzeichen)) {
            ende = glied.ende();
            if (glied.zeile() == null) {
                continue;
            }
            nr++;
            Protokollzeile z = glied.zeile();
            String erwartet = Pruefsumme.derZeile(vorgaenger, aktenzeichen, nr, z.am(), z.feld(), glied.wertsumme());
            if (z.nr() != nr
                    || !z.vorgaenger().equals(vorgaenger)
                    || !z.pruefsumme().equals(erwartet)
                    || !glied.sagtWasGeschriebenWurde()) {
                return false;
            }
            vorgaenger = z.pruefsumme();
        }
        return ende.equals(vorgaenger);
    }

    /** In one statement, so that a line that is written at this moment does not look like a forged one. */
    private List<Glied> kette(Aktenzeichen aktenzeichen) {
        return jdbc.sql("""
            select k.protokollende, a.* from kundenreaktion k
            left join aenderung a on a.kundenreaktion_id = k.id
            where k.aktenzeichen = :aktenzeichen
            order by a.nr
            """)
                .param("aktenzeichen", aktenzeichen.wert())
                .query((rs, index) -> new Glied(
                        rs.getString("protokollende"),
                        rs.getString("salz"),
                        rs.getString("wertsumme"),
                        rs.getString("pruefsumme") == null ? null : zeile(rs, index)))
                .list();
    }

    /**
     * @param salz null where the words were erased
     * @param zeile null where the case has no line
     */
    private record Glied(String ende, String salz, String wertsumme, Protokollzeile zeile) {

        /** What was erased is gone as a whole. */
        boolean sagtWasGeschriebenWurde() {
            return salz == null
                    ? zeile.istGetilgt()
                    : !zeile.istGetilgt()
                            && wertsumme.equals(
                                    Pruefsumme.derWerte(salz, zeile.wer(), zeile.alt(), zeile.neu(), zeile.grund()));
        }
    }

    private static Protokollzeile zeile(ResultSet rs, int index) throws SQLException {
        return new Protokollzeile(
                rs.getInt("nr"),
                rs.getTimestamp("am").toInstant(),
                rs.getString("wer"),
                rs.getString("feld"),
                rs.getString("alt"),
                rs.getString("neu"),
                rs.getString("grund"),
                rs.getString("vorgaenger"),
                rs.getString("pruefsumme"));
    }
}
