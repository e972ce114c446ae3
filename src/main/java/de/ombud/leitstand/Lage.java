package de.ombud.leitstand;

import de.ombud.frist.Fristnaehe;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Bereich;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is open, out of tables that the database keeps while cases change ({@code V75}): the time it takes depends neither on the closed
 * cases nor on how much is open. Leadership sees every case but those that somebody is excluded from (§§ 16, 17 SGB X): these are in no
 * list and in no figure.
 */
@Component
class Lage {

    private static final String NICHT_AUSGESCHLOSSEN = """
        not exists (select from kundenreaktion_ausschluss a where a.kundenreaktion_id = k.id and a.benutzer = :wer)
        """;

    /** Calls that belong to a case which this person is excluded from. */
    private static final String RUECKRUF_AUSGESCHLOSSEN = """
        exists (select from kundenreaktion_ausschluss a join kundenreaktion k on k.id = a.kundenreaktion_id
                where a.benutzer = :wer and k.aktenzeichen in (r.aktenzeichen, r.beschwerde))
        """;

    private final JdbcClient jdbc;
    private final Clock uhr;
    private final Fristnaehe naehe;

    Lage(JdbcClient jdbc, Clock uhr, Fristnaehe naehe) {
        this.jdbc = jdbc;
        this.uhr = uhr;
        this.naehe = naehe;
    }

    LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    /** The last limit that is still near. */
    LocalDate naheBis() {
        return naehe.bis(heute());
    }

    /**
     * Cases over or near their limit, the oldest limit first.
     *
     * @param nurDiese Aktenzeichen; empty for all
     */
    List<Fallzeile> faelle(Auswahl auswahl, List<String> nurDiese, int hoechstens, String wer) {
        StringBuilder sql = new StringBuilder("""
            select f.aktenzeichen, f.antwort_bis, f.dienststelle,
                   (select string_agg(b.bereich, ',') from leitstand_fall b
                    where b.kundenreaktion_id = f.kundenreaktion_id and b.bereich <> '') as bereiche
            from leitstand_fall f
            where f.bereich = :bereich and f.antwort_bis <= :bis
              and not exists (select from kundenreaktion_ausschluss a
                              where a.kundenreaktion_id = f.kundenreaktion_id and a.benutzer = :wer)
            """);
        if (!auswahl.dienststelle().isEmpty()) {
            sql.append(" and f.dienststelle = :dienststelle");
        }
        if (!nurDiese.isEmpty()) {
            sql.append(" and f.aktenzeichen in (:nurDiese)");
        }
        if (auswahl.nachFrist() != null) {
            sql.append(" and (f.antwort_bis, f.aktenzeichen) > (:nachFrist, :nachFall)");
        }
        return jdbc.sql(sql.append(" order by f.antwort_bis, f.aktenzeichen limit :hoechstens")
                        .toString())
                .param(
                        "bereich",
                        auswahl.bereich() == null ? "" : auswahl.bereich().name())
                .param("bis", naheBis())
                .param("wer", wer)
                .param("dienststelle", auswahl.dienststelle())
                .param("nurDiese", nurDiese.isEmpty() ? List.of("") : nurDiese)
                .param("nachFrist", auswahl.nachFrist())
                .param("nachFall", auswahl.nachFall())
                .param("hoechstens", hoechstens)
                .query((rs, n) -> new Fallzeile(
                        rs.getString("aktenzeichen"),
                        rs.getObject("antwort_bis", LocalDate.class),
                        rs.getString("dienststelle"),
                        bereiche(rs.getString("bereiche"))))
                .list();
    }

    /** Site of these cases by Aktenzeichen, and the limit of those that wait for an answer; null for all others. */
    Map<String, Fallzeile> lagen(List<String> aktenzeichen, String wer) {
        if (aktenzeichen.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                    select k.aktenzeichen, f.antwort_bis, k.dienststelle
                    from kundenreaktion k left join leitstand_fall f on f.kundenreaktion_id = k.id and f.bereich = ''
                    where k.aktenzeichen in (:aktenzeichen) and %s
                    """.formatted(NICHT_AUSGESCHLOSSEN))
                .param("aktenzeichen", aktenzeichen)
                .param("wer", wer)
                .query((rs, n) -> new Fallzeile(
                        rs.getString("aktenzeichen"),
                        rs.getObject("antwort_bis", LocalDate.class),
                        rs.getString("dienststelle"),
                        List.of()))
                .list()
                .stream()
                .collect(Collectors.toMap(Fallzeile::aktenzeichen, Function.identity()));
    }

    /** By site and area; a case that has matters of two areas counts in both, and once in the line of its site without an area. */
    List<Verteilung> verteilung(String wer) {
        return jdbc.sql("""
            select dienststelle, bereich,
                   coalesce(sum(anzahl) filter (where tag < :heute), 0) as ueberschritten,
                   coalesce(sum(anzahl) filter (where tag >= :heute), 0) as nahe
            from (
              select dienststelle, bereich, tag, anzahl from leitstand_zaehlung
              where groesse = 'OFFEN' and tag <= :bis
              union all
              select f.dienststelle, f.bereich, f.antwort_bis, -1
              from kundenreaktion_ausschluss a
              join leitstand_fall f on f.kundenreaktion_id = a.kundenreaktion_id
              where a.benutzer = :wer and f.antwort_bis <= :bis
            ) offen
            group by dienststelle, bereich having sum(anzahl) > 0
            order by dienststelle, bereich
            """)
                .param("bis", naheBis())
                .param("heute", heute())
                .param("wer", wer)
                .query((rs, n) -> new Verteilung(
                        rs.getString("dienststelle"),
                        rs.getString("bereich").isEmpty() ? null : Bereich.valueOf(rs.getString("bereich")),
                        rs.getLong("ueberschritten"),
                        rs.getLong("nahe")))
                .list();
    }

    Kennzahlen kennzahlen(String wer) {
        return kennzahlen(verteilung(wer), wer);
    }

    /** @param verteilung as read for the same person before */
    Kennzahlen kennzahlen(List<Verteilung> verteilung, String wer) {
        List<Verteilung> ganze =
                verteilung.stream().filter(v -> v.bereich() == null).toList();
        return new Kennzahlen(
                ganze.stream().mapToLong(Verteilung::ueberschritten).sum(),
                ganze.stream().mapToLong(Verteilung::nahe).sum(),
                zaehle(
                        "eskalation e where e.beendet_am is null",
                        "eskalation e on e.aktenzeichen = k.aktenzeichen where e.beendet_am is null",
                        wer),
                zaehle(
                        "weg w where w.art = 'NOTLAGE' and w.beendet_am is null",
                        "weg w on w.aktenzeichen = k.aktenzeichen where w.art = 'NOTLAGE' and w.beendet_am is null",
                        wer),
                rueckrufe("", wer),
                rueckrufe("and r.faellig_am < :jetzt", wer),
                antworten("BEANTWORTET", wer),
                antworten("FRISTGERECHT", wer));
    }

    /** All of them by the index of the open ones, less those of the few cases that this person is excluded from. */
    private long zaehle(String alle, String ausgeschlossene, String wer) {
        return jdbc.sql("select (select count(*) from " + alle
                        + ") - (select count(*) from kundenreaktion_ausschluss a join kundenreaktion k on k.id ="
                        + " a.kundenreaktion_id join "
                        + ausgeschlossene + " and a.benutzer = :wer)")
                .param("wer", wer)
                .query(Long.class)
                .single();
    }

    private long rueckrufe(String bedingung, String wer) {
        return jdbc.sql("""
            select (select count(*) from rueckruf r where r.erledigt_am is null %s)
                 - (select count(distinct r.nummer) from kundenreaktion_ausschluss a
                    join kundenreaktion k on k.id = a.kundenreaktion_id
                    join rueckruf r on r.aktenzeichen = k.aktenzeichen or r.beschwerde = k.aktenzeichen
                    where a.benutzer = :wer and r.erledigt_am is null %s)
            """.formatted(bedingung, bedingung))
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("wer", wer)
                .query(Long.class)
                .single();
    }

    /** Answered this month. */
    private long antworten(String groesse, String wer) {
        return jdbc.sql("""
            select (select coalesce(sum(anzahl), 0) from leitstand_zaehlung
                    where groesse = :groesse and tag = :monat)
                 - (select count(*) from kundenreaktion_ausschluss a
                    join kundenreaktion k on k.id = a.kundenreaktion_id
                    cross join lateral leitstand_antwort(k) z
                    where a.benutzer = :wer and z.groesse = :groesse and z.monat = :monat)
            """)
                .param("groesse", groesse)
                .param("monat", heute().withDayOfMonth(1))
                .param("wer", wer)
                .query(Long.class)
                .single();
    }

    /** Open emergencies, oldest first. */
    List<Notlagezeile> notlagen(int hoechstens, String wer) {
        return jdbc.sql("""
            select k.aktenzeichen, k.dienststelle, w.eroeffnet_am, w.termin
            from weg w join kundenreaktion k on k.aktenzeichen = w.aktenzeichen
            where w.art = 'NOTLAGE' and w.beendet_am is null and %s
            order by w.eroeffnet_am limit :hoechstens
            """.formatted(NICHT_AUSGESCHLOSSEN))
                .param("wer", wer)
                .param("hoechstens", hoechstens)
                .query((rs, n) -> new Notlagezeile(
                        rs.getString("aktenzeichen"),
                        rs.getString("dienststelle"),
                        rs.getTimestamp("eroeffnet_am").toInstant(),
                        rs.getObject("termin", LocalDate.class)))
                .list();
    }

    /** Open calls, the longest overdue first. */
    List<Rueckrufzeile> rueckrufe(int hoechstens, String wer) {
        return jdbc.sql("""
            select r.nummer, r.dienststelle, r.gruppe, r.faellig_am, r.faellig_am < :jetzt as versaeumt
            from rueckruf r where r.erledigt_am is null and not %s
            order by r.faellig_am limit :hoechstens
            """.formatted(RUECKRUF_AUSGESCHLOSSEN))
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("wer", wer)
                .param("hoechstens", hoechstens)
                .query((rs, n) -> new Rueckrufzeile(
                        rs.getString("nummer"),
                        rs.getString("dienststelle"),
                        rs.getString("gruppe"),
                        rs.getTimestamp("faellig_am").toInstant(),
                        rs.getBoolean("versaeumt")))
                .list();
    }

    private static List<Bereich> bereiche(String kommaliste) {
        return kommaliste == null
                ? List.of()
                : Arrays.stream(kommaliste.split(","))
                        .map(Bereich::valueOf)
                        .sorted()
                        .toList();
    }
}
