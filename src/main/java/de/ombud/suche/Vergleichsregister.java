package de.ombud.suche;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closed matters that are like another one. Reads the latest rated matters of the same themes by their index and never more than
 * {@value #HOECHSTENS} of each, so that it takes the same time with a million closed cases; compares their words only then, without
 * the names in them. It orders by {@code -kundenreaktion_id}, as that index does: ordered by the number itself, the planner goes through
 * all matters by their number where a theme is rare, and looks for a second at a million. Nobody's matter is compared by words that the person may not read.
 */
@Repository
@Transactional(readOnly = true)
class Vergleichsregister {

    private static final int HOECHSTENS = 100;

    /** Of a long text the beginning tells what it is about. */
    private static final int ZEICHEN = 600;

    private static final String VERGLEICH = """
        with frage as materialized (
          select string_agg(quote_literal(lexeme), ' | ')::tsquery as worte
          from unnest(suchworte(left(:text, %d))) where lexeme ~ '^[[:alnum:]]+$'
        ),
        bewertet as materialized (
          select a.kundenreaktion_id, a.nr, a.thema, a.gruppe
          from unnest(cast(:themen as varchar[])) t (thema)
          cross join lateral (
            select x.kundenreaktion_id, x.nr, x.thema, x.gruppe from anliegen x
            where x.thema = t.thema and x.ergebnis is not null
            order by -x.kundenreaktion_id limit %d
          ) a
        )
        select k.aktenzeichen, b.nr, coalesce(ts_rank('{1, 1, 1, 0}', s.worte, f.worte), 0) as naehe
        from bewertet b
        cross join frage f
        join kundenreaktion k on k.id = b.kundenreaktion_id
        join suchtext s on s.kundenreaktion_id = b.kundenreaktion_id and s.anliegen = b.nr
        where k.status = 'ABGESCHLOSSEN' and k.aktenzeichen <> :az
          and (:alle or b.gruppe = any(cast(:gruppen as varchar[])) or :ombud and k.adressat = 'OMBUDSSTELLE'
            or k.erfasst_von = :wer
            or exists (select from kundenreaktion_einsicht e
                       where e.kundenreaktion_id = k.id and e.gruppe = any(cast(:einsicht as varchar[]))))
          and not exists (select from kundenreaktion_ausschluss x where x.kundenreaktion_id = k.id and x.benutzer = :wer)
        order by naehe desc, k.id desc, b.nr
        limit :wieviele
        """.formatted(ZEICHEN, HOECHSTENS);

    private final JdbcClient jdbc;

    Vergleichsregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param nr of the Anliegen that is alike */
    record Stelle(Aktenzeichen aktenzeichen, int nr) {}

    /**
     * The most alike first; what the person may see of each says {@link de.ombud.vorgang.fall.Akten}.
     *
     * @param text words of the matter that others are compared with
     */
    List<Stelle> aehnliche(Aktenzeichen az, Set<String> themen, String text, Betrachter wer, int wieviele) {
        return jdbc.sql(VERGLEICH)
                .param("az", az.wert())
                .param("themen", themen.toArray(String[]::new))
                .param("text", text)
                .param("alle", wer.siehtJedenFall())
                .param("gruppen", wer.gruppen().toArray(String[]::new))
                .param("ombud", wer.siehtAnDieOmbudsstelle())
                .param("einsicht", wer.gruppenMitGanzerEinsicht().toArray(String[]::new))
                .param("wer", wer.name())
                .param("wieviele", wieviele)
                .query((rs, n) -> new Stelle(new Aktenzeichen(rs.getString("aktenzeichen")), rs.getInt("nr")))
                .list();
    }
}
