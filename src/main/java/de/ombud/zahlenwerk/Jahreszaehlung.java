package de.ombud.zahlenwerk;

import de.ombud.frist.Ortszeit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts all figures of two years by one look at each of the two kinds of facts: first as many lines as there are combinations, which for
 * what was taken in are kept, then sums over these few. Each figure is one line of the statement; what it means says {@link Kennzahlenkatalog}.
 */
@Component
class Jahreszaehlung {

    /** Calendar days, without the move of a deadline to a working day (domain rule of the statistic). */
    private static final int FRIST = 14;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Jahreszaehlung(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /**
     * @param jahr of these two, or another that the statement had to look at and whose count is not whole
     * @param dienststelle empty for one that is counted over all sites, because it is no sum
     */
    record Posten(String schluessel, int jahr, String dienststelle, long wert) {}

    /** Looks once into each year instead of at all of its rows. */
    Set<Integer> jahre() {
        return Set.copyOf(jdbc.sql("""
            select jahr from generate_series(
              (select extract(year from min(tag))::int from zahlenwerk_reaktion where eigen), :dieses) jahr
            where exists (select from zahlenwerk_reaktion
                          where eigen and tag between make_date(jahr, 1, 1) and make_date(jahr, 12, 31))
            union
            select jahr from zahlenwerk_reaktion_summe
            """)
                .param("dieses", Ortszeit.tag(uhr.instant()).getYear())
                .query(Integer.class)
                .list());
    }

    List<Posten> zaehle(int jahr) {
        return jdbc.sql("""
            with reaktion as (
              select extract(year from tag)::int as jahr, extract(year from tag + :frist)::int as faelligjahr, dienststelle, eigen,
                kanal, weitere_kanaele, reaktionsarten, adressat, einreicher, beschwerden > 0 as beschwerde,
                abschluss - tag as tage, abschluss - tag - pausentage as nettotage, antwort_erwartet,
                case when beantwortet is not null then beantwortet - tag <= :frist when tag + :frist < :heute then false end
                  as rechtzeitig,
                count(*) as n
              from zahlenwerk_reaktion
              where eigen and tag between cast(:von as date) - :frist and :bis
              group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
              union all
              select jahr, faelligjahr, dienststelle, false, kanal, weitere_kanaele, reaktionsarten, adressat, einreicher, beschwerde,
                tage, null, true, antworttage <= :frist, n
              from zahlenwerk_reaktion_summe
              where jahr between :jahr - 1 and :jahr or faelligjahr between :jahr - 1 and :jahr
            ),
            nennung as (
              select jahr, dienststelle, genannt, n
              from reaktion
              cross join lateral (select kanal union select unnest(string_to_array(weitere_kanaele, ','))) k (genannt)
            ),
            anliegen as (
              select extract(year from tag)::int as jahr, dienststelle, art, bereich, thema, ergebnis, abhilfe, count(*) as n
              from zahlenwerk_anliegen
              where eigen and tag between :von and :bis
              group by 1, 2, 3, 4, 5, 6, 7
              union all
              select jahr, dienststelle, art, bereich, thema, ergebnis, null, n
              from zahlenwerk_anliegen_summe
              where jahr between :jahr - 1 and :jahr
            ),
            beschwerde as (select * from anliegen where art = 'BESCHWERDE'),
            lob as (select * from anliegen where art = 'LOB'),
            bestaetigung as (
              select extract(year from tag)::int as jahr, dienststelle, bestaetigt <= bestaetigung_bis as rechtzeitig, 1 as n
              from zahlenwerk_reaktion
              where eigen and tag between :von and :bis and (bestaetigt is not null or bestaetigung_bis < :heute)
                and bestaetigung_bis is not null
            ),
            rueckmeldung as (
              select extract(year from tag)::int as jahr, dienststelle, rueckmeldung, 1 as n
              from zahlenwerk_reaktion
              where eigen and tag between :von and :bis and rueckmeldung <> 'KEINE'
            ),
            -- on the last day of the year, or today
            ueberfaellig as (
              select j.jahr, dienststelle, j.stichtag - antwort_bis as tage, 1 as n
              from zahlenwerk_reaktion
              join (select extract(year from letzter)::int as jahr, least(letzter, :heute) as stichtag
                from (values (cast(:bis as date)), (cast(:vorjahrsende as date))) l (letzter)
                where date_trunc('year', letzter) <= :heute) j
                on tag <= j.stichtag and antwort_bis < j.stichtag and (beantwortet is null or beantwortet > j.stichtag)
              where eigen and antwort_erwartet
            ),
            ereignis as (
              select extract(year from tag)::int as jahr, dienststelle, was, ausgang, count(*) as n
              from zahlenwerk_ereignis
              where tag between :von and :bis
              group by 1, 2, 3, 4
            ),
            posten (schluessel, jahr, dienststelle, n) as (
              select 'eigene', jahr, dienststelle, n from reaktion where eigen
              union all select 'kundenreaktionen', jahr, dienststelle, n from reaktion
              union all select 'anliegen', jahr, dienststelle, n from anliegen
              union all select 'kanal.' || kanal, jahr, dienststelle, n from reaktion
              union all select 'kanalnennungen', jahr, dienststelle, n from nennung
              union all select 'kanalnennung.' || genannt, jahr, dienststelle, n from nennung
              union all select 'beschwerden', jahr, dienststelle, n from beschwerde
              union all select 'beschwerden.begruendet', jahr, dienststelle, n from beschwerde where ergebnis = 'BEGRUENDET'
              union all select 'beschwerden.teilweise_begruendet', jahr, dienststelle, n from beschwerde
                where ergebnis = 'TEILWEISE_BEGRUENDET'
              union all select 'beschwerden.bereich.' || bereich, jahr, dienststelle, n from beschwerde
              union all select 'beschwerden.thema.' || thema, jahr, dienststelle, n from beschwerde
              union all select 'beschwerden.gruppe.' || gruppe, jahr, dienststelle, n from beschwerde
                join thema t on t.code = beschwerde.thema
                cross join unnest(string_to_array(t.gruppen, ',')) gruppe
              union all select 'lob', jahr, dienststelle, n from lob
              union all select 'lob.thema.' || coalesce(nullif(thema, ''), 'OHNE'), jahr, dienststelle, n from lob
              union all select 'ombudsstelle', jahr, dienststelle, n from reaktion where adressat = 'OMBUDSSTELLE'
              union all select 'ombudsstelle.beschwerden', jahr, dienststelle, n from reaktion
                where adressat = 'OMBUDSSTELLE' and beschwerde
              union all select 'petitionen', jahr, dienststelle, n from reaktion
                where 'PETITION' = any(string_to_array(reaktionsarten, ','))
              union all select 'eingaben', jahr, dienststelle, n from reaktion
                where 'EINGABE' = any(string_to_array(reaktionsarten, ','))
              union all select 'frist14', jahr, dienststelle, n from reaktion where tage <= :frist
              union all select 'vertreten', jahr, dienststelle, n from reaktion where einreicher not in ('SELBST', 'ANONYM')
              union all select 'faellig', faelligjahr, dienststelle, n from reaktion
                where antwort_erwartet and rechtzeitig is not null
              union all select 'faellig.beantwortet', faelligjahr, dienststelle, n from reaktion
                where antwort_erwartet and rechtzeitig
              union all select 'bestaetigungen', jahr, dienststelle, n from bestaetigung
              union all select 'bestaetigungen.fristgerecht', jahr, dienststelle, n from bestaetigung where rechtzeitig
              union all select 'ueberfaellig', jahr, dienststelle, n from ueberfaellig
              union all select 'ueberfaellig.' || case when tage <= 7 then 'WOCHE' when tage <= 28 then 'MONAT' else 'LAENGER' end,
                jahr, dienststelle, n from ueberfaellig
              union all select 'abhilfen', jahr, dienststelle, n from beschwerde where abhilfe is not null
              union all select 'abhilfe.' || abhilfe, jahr, dienststelle, n from beschwerde where abhilfe is not null
              union all select 'rueckmeldungen', jahr, dienststelle, n from rueckmeldung
              union all select 'rueckmeldung.' || rueckmeldung, jahr, dienststelle, n from rueckmeldung
              union all select 'zweiter_blick', extract(year from tag)::int, dienststelle, 1 from zahlenwerk_reaktion
                where eigen and zweiter_blick and tag between :von and :bis
              union all select was, jahr, dienststelle, n from ereignis
              union all select was || '.entschieden', jahr, dienststelle, n from ereignis where ausgang <> ''
              union all select was || '.' || ausgang, jahr, dienststelle, n from ereignis where ausgang <> ''
              union all select 'impulse.geprueft', jahr, dienststelle, n from ereignis
                where was = 'impulse' and ausgang in ('WIRKSAM', 'TEILWEISE', 'NICHT_WIRKSAM')
            ),
            -- how many were over within so many days, of all that are over: at each site, and over all
            dauer as (
              select was, jahr, dienststelle, tage, sum(sum(n)) over (partition by was, jahr, dienststelle order by tage) as bis,
                sum(sum(n)) over (partition by was, jahr, dienststelle) as alle
              from (select 'tage' as was, jahr, dienststelle, tage, n from reaktion
                union all select 'nettotage', jahr, dienststelle, nettotage, n from reaktion) t
              where tage is not null
              group by grouping sets ((was, jahr, dienststelle, tage), (was, jahr, tage))
            )
            select schluessel, jahr, dienststelle, sum(n)::bigint as wert
            from posten
            group by schluessel, jahr, dienststelle
            union all
            select was || '.' || grenze, jahr, coalesce(dienststelle, ''), min(tage)
            from dauer
            join (values ('median', 0.5), ('p90', 0.9)) g (grenze, anteil) on bis >= anteil * alle
            group by was, grenze, jahr, dienststelle
            """)
                .param("jahr", jahr)
                .param("von", LocalDate.of(jahr - 1, 1, 1))
                .param("bis", LocalDate.of(jahr, 12, 31))
                .param("vorjahrsende", LocalDate.of(jahr - 1, 12, 31))
                .param("heute", Ortszeit.tag(uhr.instant()))
                .param("frist", FRIST)
                .query(Posten.class)
                .list();
    }
}
