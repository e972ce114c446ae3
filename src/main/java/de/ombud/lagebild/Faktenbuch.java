package de.ombud.lagebild;

import de.ombud.frist.Ortszeit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what {@code lagebild_fakt} says. Our own cases are counted as they are; what was taken in is read from its sums per day, so that the
 * time depends on the days and not on the cases, but where somebody asks for an area or a topic, for which there are no sums.
 */
@Component
public class Faktenbuch {

    private static final String AUSWAHL = """
        (:wert = '' or f.wert = :wert)
        and f.was = any(string_to_array(:was, ',')) and f.tag between :von and :bis
        and (f.was <> 'FAELLIG' or f.wert = 'RECHTZEITIG' or f.tag < :heute)
        and (:dienststelle = '' or f.dienststelle = :dienststelle)
        and (not :nachSache or exists (select from zahlenwerk_anliegen a
          where a.eigen = f.eigen and a.fall = f.fall and (f.nr = 0 or a.nr = f.nr)
            and (:bereich = '' or a.bereich = :bereich) and (:thema = '' or a.thema = :thema)))
        """;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Faktenbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** How finely days are put together. */
    public enum Stufe {
        WOCHE,
        MONAT,
        GANZ
    }

    /**
     * @param ab first day of the week or month; of the whole, its first day
     * @param dienststelle empty where sites are not told apart
     * @param tage all days of these together; 0 where days are not measured
     */
    public record Summe(Fakt was, String wert, LocalDate ab, String dienststelle, long n, long tage) {}

    /** A case of our own: number, days, site and areas, and nothing of what was said in it. */
    record Fall(String aktenzeichen, LocalDate eingang, LocalDate abschluss, String dienststelle, String bereiche) {}

    public List<Summe> zaehle(Lagewahl wahl, Collection<Fakt> was, Stufe stufe) {
        return zaehle(wahl, was, stufe, false);
    }

    /** The same, each site for itself. */
    public List<Summe> zaehleJeDienststelle(Lagewahl wahl, Collection<Fakt> was, Stufe stufe) {
        return zaehle(wahl, was, stufe, true);
    }

    private List<Summe> zaehle(Lagewahl wahl, Collection<Fakt> was, Stufe stufe, boolean je) {
        String ab = switch (stufe) {
            case WOCHE -> "date_trunc('week', f.tag)::date";
            case MONAT -> "date_trunc('month', f.tag)::date";
            case GANZ -> "cast(:von as date)";
        };
        return gefragt(
                        """
                        select was, wert, ab, dienststelle, sum(n)::bigint as n, coalesce(sum(tage), 0)::bigint as tage
                        from (
                          select f.was, f.wert, %1$s as ab, case when :je then f.dienststelle else '' end as dienststelle, 1 as n, f.tage
                          from lagebild_fakt f
                          where (f.eigen or :nachSache) and %2$s
                          union all
                          select f.was, f.wert, %1$s, case when :je then f.dienststelle else '' end, f.n, f.tage
                          from lagebild_summe f
                          where not :nachSache and (:wert = '' or f.wert = :wert) and f.was = any(string_to_array(:was, ','))
                            and f.tag between :von and :bis and (f.was <> 'FAELLIG' or f.wert = 'RECHTZEITIG' or f.tag < :heute)
                            and case when :dienststelle <> '' or not :je then f.dienststelle = :dienststelle else f.dienststelle <> '' end
                        ) z
                        group by was, wert, ab, dienststelle
                        order by ab, was, wert, dienststelle
                        """.formatted(ab, AUSWAHL),
                        new Fallwahl(Fakt.EINGANG, "", wahl),
                        String.join(",", was.stream().map(Fakt::name).toList()))
                .param("je", je)
                .query(Summe.class)
                .list();
    }

    /** Those of our own, the newest first; without those that this person is excluded from (§§ 16, 17 SGB X). */
    List<Fall> faelle(Fallwahl welche, String wer, int ab, int hoechstens) {
        return gefragt("""
            select k.aktenzeichen, (k.eingang at time zone 'Europe/Berlin')::date as eingang,
              (k.abgeschlossen_am at time zone 'Europe/Berlin')::date as abschluss, k.dienststelle,
              (select coalesce(string_agg(distinct b.bereich, ',' order by b.bereich), '') from anliegen b
                where b.kundenreaktion_id = k.id) as bereiche
            from kundenreaktion k
            where k.aktenzeichen in (select f.fall from lagebild_fakt f where f.eigen and %s)
              and not exists (select from kundenreaktion_ausschluss x where x.kundenreaktion_id = k.id and x.benutzer = :wer)
            order by k.eingang desc, k.aktenzeichen desc
            offset :ab limit :hoechstens
            """.formatted(AUSWAHL), welche, welche.was().name())
                .param("wer", wer)
                .param("ab", ab)
                .param("hoechstens", hoechstens)
                .query(Fall.class)
                .list();
    }

    /** How many of the number have no case with us, because they were taken in from a file. */
    long uebernommene(Fallwahl welche) {
        return gefragt(
                        "select count(*) from lagebild_fakt f where not f.eigen and " + AUSWAHL,
                        welche,
                        welche.was().name())
                .query(Long.class)
                .single();
    }

    /** The last day on which something came in; empty where nothing ever did. */
    public Optional<LocalDate> letzterEingang() {
        return jdbc.sql("""
            select max(tag) from (
              select (max(eingang) at time zone 'Europe/Berlin')::date as tag from kundenreaktion
              union all select max(eingang) from einfuhr_reaktion) t
            """).query(LocalDate.class).optional();
    }

    private JdbcClient.StatementSpec gefragt(String sql, Fallwahl welche, String was) {
        Lagewahl wahl = welche.wahl();
        return jdbc.sql(sql)
                .param("was", was)
                .param("wert", welche.wert())
                .param("von", wahl.von())
                .param("bis", wahl.bis())
                .param("heute", Ortszeit.tag(uhr.instant()))
                .param("dienststelle", wahl.dienststelle())
                .param("nachSache", wahl.nachSache())
                .param("bereich", wahl.bereich())
                .param("thema", wahl.thema());
    }
}
