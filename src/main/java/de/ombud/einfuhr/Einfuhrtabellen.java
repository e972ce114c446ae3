package de.ombud.einfuhr;

import de.ombud.system.Probleme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.ToLongFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of a file beside those that are there: streamed into a table of their own, compared, and moved over in one go. */
@Component
class Einfuhrtabellen {

    private static final int PUFFER = 1 << 16;

    private final JdbcClient jdbc;
    private final JdbcTemplate verbindung;
    private final Probleme saetze;

    Einfuhrtabellen(JdbcClient jdbc, JdbcTemplate verbindung, Probleme saetze) {
        this.jdbc = jdbc;
        this.verbindung = verbindung;
        this.saetze = saetze;
    }

    /** @param schreiber writes the rows, and says how many there were */
    long stelleBereit(ToLongFunction<OutputStream> schreiber) {
        jdbc.sql("""
            create temp table einfuhr_zeile (
                          zeile bigint not null, reaktion varchar(40) collate "C" not null, eingang date not null, abschluss date not null,
                          kanal varchar(20) collate "C" not null, weitere_kanaele varchar(200) collate "C" not null,
                          reaktionsart varchar(30) collate "C" not null, adressat varchar(20) collate "C" not null,
                          einreicher varchar(30) collate "C" not null, dienststelle varchar(40) collate "C" not null,
                          nr int not null, art varchar(20) collate "C" not null, bereich varchar(30) collate "C" not null,
                          thema varchar(10) collate "C" not null, ergebnis varchar(30) collate "C" not null
                        ) on commit drop
            """).update();
        Long gelesen = verbindung.execute((ConnectionCallback<Long>) c -> {
            try (PGCopyOutputStream ziel =
                    new PGCopyOutputStream(c.unwrap(PGConnection.class), "copy einfuhr_zeile from stdin", PUFFER)) {
                try {
                    return schreiber.applyAsLong(ziel);
                } catch (RuntimeException e) {
                    ziel.cancelCopy();
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        jdbc.sql("analyze einfuhr_zeile").update();
        return gelesen;
    }

    /** Two people with the same file: the second waits here and then finds that all is there. */
    void sperre() {
        jdbc.sql("lock table einfuhr_reaktion in share row exclusive mode").update();
    }

    /** What rows of one Kundenreaktion say about it is the same in each, wherever in the file they stand; each Anliegen comes once. */
    void pruefeInSich(Fehlerliste fehler) {
        frage(fehler, "einfuhr.anliegen.doppelt", """
            select zeile, 'anliegen' as spalte, erste as andere
            from (select zeile, min(zeile) over (partition by reaktion, nr) as erste from einfuhr_zeile) z
            where zeile <> erste
            order by zeile
            """);
        frage(fehler, "einfuhr.uneinheitlich", """
            with erste as (select distinct on (reaktion) * from einfuhr_zeile order by reaktion, zeile)
            select z.zeile, s.spalte, e.zeile as andere
            from einfuhr_zeile z
            join erste e on e.reaktion = z.reaktion and e.zeile <> z.zeile
              and (e.eingang, e.abschluss, e.kanal, e.weitere_kanaele, e.reaktionsart, e.adressat, e.einreicher, e.dienststelle)
               <> (z.eingang, z.abschluss, z.kanal, z.weitere_kanaele, z.reaktionsart, z.adressat, z.einreicher, z.dienststelle)
            cross join lateral (values
              ('eingang', e.eingang::text, z.eingang::text), ('abschluss', e.abschluss::text, z.abschluss::text),
              ('kanal', e.kanal, z.kanal), ('weitere_kanaele', e.weitere_kanaele, z.weitere_kanaele),
              ('reaktionsart', e.reaktionsart, z.reaktionsart), ('adressat', e.adressat, z.adressat),
              ('einreicher', e.einreicher, z.einreicher), ('dienststelle', e.dienststelle, z.dienststelle)
            ) s (spalte, dort, hier)
            where s.dort <> s.hier
            order by z.zeile
            """);
    }

    /** Closed history does not change by being sent again. Of a file with rows that could not be read nobody counts the Anliegen. */
    void pruefeGegenBestand(Fehlerliste fehler) {
        boolean vollstaendig = fehler.leer();
        frage(fehler, "einfuhr.geaendert", """
            select min(z.zeile) as zeile, s.spalte, 0 as andere
            from einfuhr_zeile z
            join einfuhr_reaktion e on e.reaktion = z.reaktion
              and (e.eingang, e.abschluss, e.kanal, e.weitere_kanaele, e.reaktionsart, e.adressat, e.einreicher, e.dienststelle)
               <> (z.eingang, z.abschluss, z.kanal, z.weitere_kanaele, z.reaktionsart, z.adressat, z.einreicher, z.dienststelle)
            cross join lateral (values
              ('eingang', e.eingang::text, z.eingang::text), ('abschluss', e.abschluss::text, z.abschluss::text),
              ('kanal', e.kanal, z.kanal), ('weitere_kanaele', e.weitere_kanaele, z.weitere_kanaele),
              ('reaktionsart', e.reaktionsart, z.reaktionsart), ('adressat', e.adressat, z.adressat),
              ('einreicher', e.einreicher, z.einreicher), ('dienststelle', e.dienststelle, z.dienststelle)
            ) s (spalte, dort, hier)
            where s.dort <> s.hier
            group by z.reaktion, s.spalte
            order by 1
            """);
        frage(fehler, "einfuhr.geaendert", """
            select z.zeile, s.spalte, 0 as andere
            from einfuhr_zeile z
            join einfuhr_anliegen a on a.reaktion = z.reaktion and a.nr = z.nr
              and (a.art, a.bereich, a.thema, coalesce(a.ergebnis, '')) <> (z.art, z.bereich, z.thema, z.ergebnis)
            cross join lateral (values ('art', a.art, z.art), ('bereich', a.bereich, z.bereich), ('thema', a.thema, z.thema),
              ('ergebnis', coalesce(a.ergebnis, ''), z.ergebnis)
            ) s (spalte, dort, hier)
            where s.dort <> s.hier
            order by z.zeile
            """);
        if (vollstaendig) {
            frage(fehler, "einfuhr.anderes-anliegen", """
                select min(z.zeile) as zeile, 'anliegen' as spalte, b.anzahl as andere
                from einfuhr_zeile z
                join (select reaktion, count(*) as anzahl from einfuhr_anliegen group by reaktion) b on b.reaktion = z.reaktion
                left join einfuhr_anliegen a on a.reaktion = z.reaktion and a.nr = z.nr
                group by z.reaktion, b.anzahl
                having count(*) <> b.anzahl or count(a.nr) <> b.anzahl
                order by 1
                """);
        }
    }

    private record Fund(long zeile, String spalte, long andere) {}

    private void frage(Fehlerliste fehler, String satz, String frage) {
        jdbc.sql(frage + " limit " + Fehlerliste.HOECHSTENS)
                .query(Fund.class)
                .list()
                .forEach(fund -> fehler.nimm(fund.zeile(), fund.spalte(), saetze.text(satz, fund.andere())));
    }

    Eingefuehrt inhalt() {
        return jdbc.sql("select count(distinct reaktion) as kundenreaktionen, count(*) as anliegen from einfuhr_zeile")
                .query(Eingefuehrt.class)
                .single();
    }

    /** @return Kundenreaktionen that were not there before */
    long uebernimm(long einfuhr) {
        int neue = jdbc.sql("""
            insert into einfuhr_reaktion (reaktion, eingang, abschluss, kanal, weitere_kanaele, reaktionsart, adressat,
              einreicher, dienststelle, beschwerden, einfuhr)
            select reaktion, min(eingang), min(abschluss), min(kanal), min(weitere_kanaele), min(reaktionsart), min(adressat),
              min(einreicher), min(dienststelle), count(*) filter (where art = 'BESCHWERDE'), :einfuhr
            from einfuhr_zeile z
            where not exists (select from einfuhr_reaktion e where e.reaktion = z.reaktion)
            group by reaktion
            order by reaktion
            """).param("einfuhr", einfuhr).update();
        jdbc.sql("""
            insert into einfuhr_anliegen (reaktion, nr, art, bereich, thema, ergebnis, eingang, dienststelle)
            select reaktion, nr, art, bereich, thema, nullif(ergebnis, ''), eingang, dienststelle
            from einfuhr_zeile z
            where not exists (select from einfuhr_anliegen a where a.reaktion = z.reaktion)
            order by reaktion, nr
            """).update();
        return neue;
    }
}
