package de.ombud.leitstand;

import de.ombud.frist.Fristnaehe;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Bereich;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is open, through the indexes of the open rows and never further than a bound: the time it takes depends neither on the
 * closed cases nor on how much is open. Leadership sees every case but those that somebody is excluded from (§§ 16, 17 SGB X).
 */
@Component
class Lage {

    private static final String UNBEANTWORTET = "k.status in ('ERFASST', 'IN_BEARBEITUNG') and k.antwortweg <> 'KEINE'";

    private static final String NICHT_AUSGESCHLOSSEN = """
            not exists (select from kundenreaktion_ausschluss a where a.kundenreaktion_id = k.id and a.benutzer = :wer)
            """;

    private final JdbcClient jdbc;
    private final Clock uhr;
    private final Fristnaehe naehe;
    private final LeitstandEinstellungen einstellungen;

    Lage(JdbcClient jdbc, Clock uhr, Fristnaehe naehe, LeitstandEinstellungen einstellungen) {
        this.jdbc = jdbc;
        this.uhr = uhr;
        this.naehe = naehe;
        this.einstellungen = einstellungen;
    }

    LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    /** The last limit that is still near. */
    LocalDate naheBis() {
        return naehe.bis(heute());
    }

    /**
     * Oldest limit first; one line more than fits, where the list goes on.
     *
     * @param bei only these cases; null for all
     */
    List<Fallzeile> faelle(Auswahl auswahl, List<String> bei, String wer) {
        StringBuilder sql = new StringBuilder("""
                select k.aktenzeichen, k.antwort_bis, k.dienststelle,
                       (select string_agg(distinct a.bereich, ',') from anliegen a where a.kundenreaktion_id = k.id) as bereiche
                from kundenreaktion k
                where %s and k.antwort_bis <= :bis and %s
                """.formatted(UNBEANTWORTET, NICHT_AUSGESCHLOSSEN));
        if (!auswahl.dienststelle().isEmpty()) {
            sql.append(" and k.dienststelle = :dienststelle");
        }
        if (auswahl.bereich() != null) {
            sql.append(
                    " and exists (select from anliegen a where a.kundenreaktion_id = k.id and a.bereich = :bereich)");
        }
        if (bei != null) {
            sql.append(" and k.aktenzeichen in (:bei)");
        }
        if (auswahl.nachFrist() != null) {
            sql.append(" and (k.antwort_bis, k.aktenzeichen) > (:nachFrist, :nachFall)");
        }
        JdbcClient.StatementSpec abfrage = jdbc.sql(sql.append(" order by k.antwort_bis, k.aktenzeichen limit :zeilen")
                        .toString())
                .param("bis", naheBis())
                .param("wer", wer)
                .param("dienststelle", auswahl.dienststelle())
                .param(
                        "bereich",
                        auswahl.bereich() == null ? "" : auswahl.bereich().name())
                .param("bei", bei == null || bei.isEmpty() ? List.of("") : bei)
                .param("nachFrist", auswahl.nachFrist())
                .param("nachFall", auswahl.nachFall())
                .param("zeilen", einstellungen.zeilen() + 1);
        return abfrage.query((rs, n) -> new Fallzeile(
                        rs.getString("aktenzeichen"),
                        rs.getObject("antwort_bis", LocalDate.class),
                        rs.getString("dienststelle"),
                        bereiche(rs.getString("bereiche"))))
                .list();
    }

    /** By site and area, of the oldest cases up to the bound. */
    List<Verteilung> verteilung(String wer) {
        return jdbc.sql("""
                        with dringend as materialized (
                          select k.id, k.dienststelle, k.antwort_bis from kundenreaktion k
                          where %s and k.antwort_bis <= :bis and %s
                          order by k.antwort_bis, k.aktenzeichen limit :grenze
                        )
                        select d.dienststelle, a.bereich,
                               count(distinct d.id) filter (where d.antwort_bis < :heute) as ueberschritten,
                               count(distinct d.id) filter (where d.antwort_bis >= :heute) as nahe
                        from dringend d join anliegen a on a.kundenreaktion_id = d.id
                        group by d.dienststelle, a.bereich order by d.dienststelle, a.bereich
                        """.formatted(UNBEANTWORTET, NICHT_AUSGESCHLOSSEN))
                .param("bis", naheBis())
                .param("heute", heute())
                .param("wer", wer)
                .param("grenze", einstellungen.zaehlgrenze())
                .query((rs, n) -> new Verteilung(
                        rs.getString("dienststelle"),
                        Bereich.valueOf(rs.getString("bereich")),
                        rs.getInt("ueberschritten"),
                        rs.getInt("nahe")))
                .list();
    }

    Kennzahlen kennzahlen(String wer) {
        LocalDate heute = heute();
        long[] monat = jdbc.sql("""
                        select coalesce(sum(beantwortet), 0), coalesce(sum(fristgerecht), 0)
                        from leitstand_monat where monat = :monat
                        """)
                .param("monat", heute.withDayOfMonth(1))
                .query((rs, n) -> new long[] {rs.getLong(1), rs.getLong(2)})
                .single();
        return new Kennzahlen(
                faelle("k.antwort_bis < :heute", wer),
                faelle("k.antwort_bis between :heute and :bis", wer),
                zaehle(
                        "eskalation e join kundenreaktion k on k.aktenzeichen = e.aktenzeichen",
                        "e.beendet_am is null",
                        wer),
                zaehle(
                        "weg w join kundenreaktion k on k.aktenzeichen = w.aktenzeichen",
                        "w.art = 'NOTLAGE' and w.beendet_am is null",
                        wer),
                rueckrufe("true", wer),
                rueckrufe("r.faellig_am < :jetzt", wer),
                monat[0],
                monat[1]);
    }

    private Zahl faelle(String bedingung, String wer) {
        return zaehle("kundenreaktion k", UNBEANTWORTET + " and " + bedingung, wer);
    }

    private Zahl zaehle(String woher, String bedingung, String wer) {
        int anzahl = jdbc.sql("select count(*) from (select from " + woher + " where " + bedingung + " and "
                        + NICHT_AUSGESCHLOSSEN + " limit :grenze + 1) gezaehlt")
                .param("heute", heute())
                .param("bis", naheBis())
                .param("wer", wer)
                .param("grenze", einstellungen.zaehlgrenze())
                .query(Integer.class)
                .single();
        return Zahl.bis(anzahl, einstellungen.zaehlgrenze());
    }

    private Zahl rueckrufe(String bedingung, String wer) {
        int anzahl = jdbc.sql("select count(*) from (select " + RUECKRUFE + " and " + bedingung
                        + " limit :grenze + 1) gezaehlt")
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("wer", wer)
                .param("grenze", einstellungen.zaehlgrenze())
                .query(Integer.class)
                .single();
        return Zahl.bis(anzahl, einstellungen.zaehlgrenze());
    }

    private static final String RUECKRUFE = """
            from rueckruf r
            where r.erledigt_am is null and not exists (
              select from kundenreaktion k join kundenreaktion_ausschluss a on a.kundenreaktion_id = k.id
              where k.aktenzeichen in (r.aktenzeichen, r.beschwerde) and a.benutzer = :wer)
            """;

    /** Open emergencies, oldest first. */
    List<Notlagezeile> notlagen(String wer) {
        return jdbc.sql("""
                        select k.aktenzeichen, k.dienststelle, w.eroeffnet_am, w.termin
                        from weg w join kundenreaktion k on k.aktenzeichen = w.aktenzeichen
                        where w.art = 'NOTLAGE' and w.beendet_am is null and %s
                        order by w.eroeffnet_am limit :zeilen
                        """.formatted(NICHT_AUSGESCHLOSSEN))
                .param("wer", wer)
                .param("zeilen", einstellungen.zeilen())
                .query((rs, n) -> new Notlagezeile(
                        rs.getString("aktenzeichen"),
                        rs.getString("dienststelle"),
                        rs.getTimestamp("eroeffnet_am").toInstant(),
                        rs.getObject("termin", LocalDate.class)))
                .list();
    }

    /** Open calls, the longest overdue first. */
    List<Rueckrufzeile> rueckrufe(String wer) {
        return jdbc.sql("select r.nummer, r.dienststelle, r.gruppe, r.faellig_am, r.faellig_am < :jetzt as versaeumt "
                        + RUECKRUFE + " order by r.faellig_am limit :zeilen")
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("wer", wer)
                .param("zeilen", einstellungen.zeilen())
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
