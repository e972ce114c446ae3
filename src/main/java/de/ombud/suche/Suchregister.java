package de.ombud.suche;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index over all cases, asked only for what somebody may see; the latest recorded first. Rare words are taken from the index,
 * frequent ones are read from the end until there are enough. Which of both is counted first: the planner guesses beginnings of names
 * wrongly and would then read all cases from the end for a name that nobody has.
 */
@Repository
@Transactional(readOnly = true)
class Suchregister {

    private static final String NUR_DIESE = "and s.kundenreaktion_id = any(:seltene)";

    /** As a whole: words of the contact, all its Anliegen, what was added. */
    private static final String GANZ = """
        select s.kundenreaktion_id as id from suchtext s %s
        where s.anliegen = 0 and s.worte @@ cast(:anfrage as tsquery) and s.kundenreaktion_id < :vor %s %%s
          and not exists (select 1 from kundenreaktion_ausschluss x
                          where x.kundenreaktion_id = s.kundenreaktion_id and x.benutzer = :wer)
        order by s.kundenreaktion_id desc limit :hoechstens
        """;

    private static final String JEDER_FALL = GANZ.formatted("", "");

    private static final String SELBST_ERFASST =
            GANZ.formatted("join kundenreaktion k on k.id = s.kundenreaktion_id", "and k.erfasst_von = :wer");

    private static final String AN_DIE_OMBUDSSTELLE =
            GANZ.formatted("join kundenreaktion k on k.id = s.kundenreaktion_id", "and k.adressat = 'OMBUDSSTELLE'");

    private static final String MIT_EINSICHT = GANZ.formatted(
            "",
            "and s.kundenreaktion_id in (select e.kundenreaktion_id from kundenreaktion_einsicht e where e.gruppe in"
                    + " (:einsicht))");

    /** Only by the person and the words of the own Anliegen. */
    private static final String EIGENE_ANLIEGEN = """
        select s.kundenreaktion_id as id from suchtext s
        where s.anliegen > 0 and s.worte @@ cast(:anfrage as tsquery) and s.kundenreaktion_id < :vor
          and s.gruppe in (:gruppen) %s
          and not exists (select 1 from kundenreaktion_ausschluss x
                          where x.kundenreaktion_id = s.kundenreaktion_id and x.benutzer = :wer)
        order by s.kundenreaktion_id desc limit :hoechstens
        """;

    /** Of more, some stand near the end: of a million cases every five hundredth. */
    private static final int SELTEN = 2000;

    /** Share of the three-letter groups that a mistyped name has in common with the one that was meant: "Müler" and "Müller" 0.5. */
    private static final String GLEICH_GENUG = "0.45";

    private final JdbcClient jdbc;

    Suchregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id place in the order of recording */
    record Kandidat(long id, Aktenzeichen aktenzeichen) {}

    /** A text of a case in which something was found, with the words between {@link #AN} and {@link #AUS}. */
    record Ausschnitt(int nr, String text) {}

    static final char AN = '\u0001';
    static final char AUS = '\u0002';

    /** The question in the language of the index; empty where nothing in it can be asked. */
    String anfrage(Suchworte worte) {
        return jdbc.sql("select cast(suchanfrage(cast(:worte as text[]), cast(:woertlich as text[])) || cast(:zusammen"
                        + " as tsquery) as text)")
                .param("worte", worte.worte().toArray(String[]::new))
                .param("woertlich", worte.woertlich().toArray(String[]::new))
                .param("zusammen", worte.zusammen())
                .query(String.class)
                .single();
    }

    /** @param vor only what was recorded before this one */
    List<Kandidat> kandidaten(String anfrage, Betrachter wer, long vor, int hoechstens) {
        // a plan for whichever words were a bad one for half of them
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        List<Long> seltene = seltene(anfrage);
        if (seltene.isEmpty()) {
            return List.of();
        }
        boolean selten = seltene.size() <= SELTEN;
        List<String> wege = wege(wer);
        String sql = wege.stream()
                .map(weg -> "(" + weg.formatted(selten ? NUR_DIESE : "") + ")")
                .collect(Collectors.joining("\nunion\n"));
        var frage = jdbc.sql("select w.id, k.aktenzeichen from (" + sql + ") w join kundenreaktion k on k.id = w.id"
                        + " order by w.id desc limit :hoechstens")
                .param("anfrage", anfrage)
                .param("vor", vor)
                .param("wer", wer.name())
                .param("hoechstens", hoechstens);
        if (selten) {
            frage = frage.param("seltene", seltene.toArray(Long[]::new));
        }
        if (wege.contains(EIGENE_ANLIEGEN)) {
            frage = frage.param("gruppen", wer.gruppen());
        }
        if (wege.contains(MIT_EINSICHT)) {
            frage = frage.param("einsicht", wer.gruppenMitGanzerEinsicht());
        }
        return frage.query((rs, n) -> new Kandidat(rs.getLong("id"), new Aktenzeichen(rs.getString("aktenzeichen"))))
                .list();
    }

    /** All cases with these words, whoever may see them, if there are few; else one more than few. */
    private List<Long> seltene(String anfrage) {
        jdbc.sql("set local enable_indexscan = off").update();
        jdbc.sql("set local enable_seqscan = off").update();
        List<Long> faelle = jdbc.sql("""
            select s.kundenreaktion_id from suchtext s
            where s.anliegen = 0 and s.worte @@ cast(:anfrage as tsquery) limit :hoechstens
            """)
                .param("anfrage", anfrage)
                .param("hoechstens", SELTEN + 1)
                .query(Long.class)
                .list();
        jdbc.sql("set local enable_indexscan = on").update();
        jdbc.sql("set local enable_seqscan = on").update();
        return faelle;
    }

    /**
     * Surnames that look like this one, the likest first. Whether somebody may know of one of them is not decided here: the names are
     * only to be searched for.
     */
    List<String> aehnlicheNamen(String name) {
        // by the likest part, because of double names
        jdbc.sql("set local pg_trgm.word_similarity_threshold = " + GLEICH_GENUG)
                .update();
        return jdbc.sql("""
            select name from (
              select lower(kunde_nachname) as name from kundenreaktion where lower(:name) <% lower(kunde_nachname) limit 5000) n
            where name <> lower(:name)
            group by name order by similarity(name, lower(:name)) desc, name limit 6
            """).param("name", name).query(String.class).list();
    }

    private static List<String> wege(Betrachter wer) {
        if (wer.siehtJedenFall()) {
            return List.of(JEDER_FALL);
        }
        List<String> wege = new ArrayList<>(List.of(SELBST_ERFASST));
        if (!wer.gruppen().isEmpty()) {
            wege.add(EIGENE_ANLIEGEN);
        }
        if (!wer.gruppenMitGanzerEinsicht().isEmpty()) {
            wege.add(MIT_EINSICHT);
        }
        if (wer.siehtAnDieOmbudsstelle()) {
            wege.add(AN_DIE_OMBUDSSTELLE);
        }
        return List.copyOf(wege);
    }

    /** Looks into these texts and into nothing else; numbered as they were given, those without one of the words are missing. */
    List<Ausschnitt> ausschnitte(Suchworte worte, List<String> texte) {
        if (texte.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            with frage as materialized (select suchstaemme(cast(:worte as text[])) as staemme),
            gemeint as materialized (
              select t.nr, t.text, case when to_tsvector('german', suchklein(t.text)) @@ f.staemme then f.staemme
                                        else suchstaemme_in(t.text, f.staemme) end as staemme
              from frage f, unnest(cast(:texte as text[])) with ordinality t (text, nr)
              where numnode(f.staemme) > 0)
            select nr, ts_headline('german', suchklein(text), staemme,
              'StartSel=' || chr(1) || ',StopSel=' || chr(2) || ',MaxWords=28,MinWords=12,MaxFragments=1') as ausschnitt
            from gemeint
            where to_tsvector('german', suchklein(text)) @@ staemme
            order by nr
            """)
                .param("worte", worte.worte().toArray(String[]::new))
                .param("texte", texte.toArray(String[]::new))
                .query((rs, n) -> {
                    int nr = rs.getInt("nr") - 1;
                    return new Ausschnitt(nr, Auszug.wieGeschrieben(rs.getString("ausschnitt"), texte.get(nr)));
                })
                .list();
    }
}
