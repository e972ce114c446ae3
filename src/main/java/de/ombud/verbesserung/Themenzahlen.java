package de.ombud.verbesserung;

import de.ombud.frist.Ortszeit;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts complaints by topic and site, level Anliegen, by day of receipt. What says the same counts once; what was withdrawn or
 * handed over says nothing about us and does not count. Knows no persons.
 */
@Component
class Themenzahlen {

    private final JdbcClient jdbc;
    private final VerbesserungEinstellungen einstellungen;
    private final Clock uhr;

    Themenzahlen(JdbcClient jdbc, VerbesserungEinstellungen einstellungen, Clock uhr) {
        this.jdbc = jdbc;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** A topic at a site and how often it was complained of. */
    record Haeufung(String thema, String dienststelle, int anzahl) {}

    /** What reached the threshold within the window, and has no Verbesserungsimpuls that is open or was decided recently. */
    List<Haeufung> wiederkehrende() {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        return jdbc.sql("""
                        select a.thema, k.dienststelle, count(*) as anzahl
                        from anliegen a
                        join kundenreaktion k on k.id = a.kundenreaktion_id
                        join gezaehlte_kundenreaktion z on z.id = k.id
                        where a.art = 'BESCHWERDE' and k.eingang >= :seit
                          and coalesce(a.ergebnis, '') not in ('ZURUECKGEZOGEN', 'ABGEGEBEN')
                          and not exists (select from verbesserungsimpuls v
                            where v.thema = a.thema and v.dienststelle = k.dienststelle
                              and (v.beendet_am is null or v.beendet_am >= :ruhtSeit))
                        group by a.thema, k.dienststelle having count(*) >= :schwelle
                        order by a.thema, k.dienststelle
                        """)
                .param("seit", beginn(heute.minus(einstellungen.fenster())))
                .param("ruhtSeit", beginn(heute.minus(einstellungen.ruhe())))
                .param("schwelle", einstellungen.schwelle())
                .query(Haeufung.class)
                .list();
    }

    /** Before and after the measure, over all topics and sites that it is drawn from. */
    Kennzahlen zu(Impuls impuls) {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        Instant schnitt = impuls.umgesetztAm() == null ? impuls.vorgeschlagenAm() : impuls.umgesetztAm();
        LocalDate stichtag = Ortszeit.tag(schnitt);
        LocalDate ende = stichtag.plus(einstellungen.vergleich());
        LocalDate bis = ende.isAfter(heute) ? heute.plusDays(1) : ende;
        int tage = (int) ChronoUnit.DAYS.between(stichtag, ende);
        return new Kennzahlen(
                stichtag, tage, anzahl(impuls, stichtag.minusDays(tage), stichtag), anzahl(impuls, stichtag, bis), (int)
                        ChronoUnit.DAYS.between(stichtag, bis));
    }

    private int anzahl(Impuls impuls, LocalDate von, LocalDate vor) {
        return jdbc.sql("""
                        with gemeint as (
                          select thema, dienststelle from verbesserungsimpuls where nummer = :nummer and thema <> ''
                          union
                          select a.thema, k.dienststelle
                          from impuls_anliegen i
                          join kundenreaktion k on k.aktenzeichen = i.aktenzeichen
                          join anliegen a on a.kundenreaktion_id = k.id and a.nr = i.anliegen
                          where i.impuls = :nummer)
                        select count(*)
                        from anliegen a
                        join kundenreaktion k on k.id = a.kundenreaktion_id
                        join gezaehlte_kundenreaktion z on z.id = k.id
                        join gemeint g on g.thema = a.thema and g.dienststelle = k.dienststelle
                        where a.art = 'BESCHWERDE' and k.eingang >= :von and k.eingang < :vor
                          and coalesce(a.ergebnis, '') not in ('ZURUECKGEZOGEN', 'ABGEGEBEN')
                        """)
                .param("nummer", impuls.nummer().wert())
                .param("von", beginn(von))
                .param("vor", beginn(vor))
                .query(Integer.class)
                .single();
    }

    private static Timestamp beginn(LocalDate tag) {
        return Timestamp.from(Ortszeit.endeVon(tag.minusDays(1)));
    }
}
