package de.ombud.prozess.aufgaben;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.system.Angemeldet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the tasks of somebody's groups in one question, however many there are in the house. It finds the tasks that Tasklist finds for a
 * member of the group, and none from which the person is excluded; what they do with one goes through the engine, which asks again.
 */
@Component
class Aufgabenblatt {

    private static final String SICHTBAR = """
        t.suspension_state_ = 1
        and exists (select from act_ru_identitylink i
                    where i.task_id_ = t.id_ and i.type_ = 'candidate' and i.group_id_ in (:gruppen))
        and not exists (select from act_ru_authorization a
                        where a.type_ = 2 and a.resource_type_ = 7 and a.resource_id_ = t.id_ and a.user_id_ = :wer)
        """;

    private static final String MEINE_SACHE = "(t.assignee_ is null or t.assignee_ = :wer)";

    private static final String MERKMAL = """
        exists (select from act_ru_variable v where v.task_id_ = t.id_ and v.name_ = '%s' and v.long_ = 1)
        """;

    private static final String ZEILE = """
        select t.id_, coalesce(t.name_, t.task_def_key_) as name_, t.due_date_, coalesce(t.assignee_, '') as bearbeitung,
               coalesce(e.business_key_, '') as vorgang,
               coalesce((select v.text_ from act_ru_variable v where v.task_id_ = t.id_ and v.name_ = 'thema'), '') as thema,
               coalesce((select v.text_ from act_ru_variable v where v.task_id_ = t.id_ and v.name_ = 'berichtsteil'), '') as berichtsteil,
               coalesce((select min(i.group_id_) from act_ru_identitylink i
                         where i.task_id_ = t.id_ and i.type_ = 'candidate'), '') as gruppe,
               %s as notlage, %s as vielleicht_notlage, %s as vielleicht_widerspruch, %s as rueckfrage,
               t.task_def_key_ = '%s' and exists (select from kundenreaktion k
                   where k.aktenzeichen = e.business_key_ and k.freigabehinweis <> '') as zurueckgegeben,
               case when %s then coalesce((select v.fuer from vertretung_aufgabe v
                                           where v.aufgabe = t.id_ and v.beendet_am is null order by v.id limit 1), '')
                    else '' end as fuer
        from (%s) t join act_ru_execution e on e.id_ = t.proc_inst_id_
        order by t.priority_ desc, t.due_date_ nulls last, t.id_
        """;

    private static final String NOTLAGE = MERKMAL.formatted("notlage");
    private static final String VIELLEICHT_NOTLAGE = MERKMAL.formatted("vielleichtNotlage");
    private static final String VIELLEICHT_WIDERSPRUCH = MERKMAL.formatted("vielleichtWiderspruch");
    private static final String RUECKFRAGE = MERKMAL.formatted("rueckfrageOffen");
    private static final String VERTRETUNG = MERKMAL.formatted("inVertretung");

    private final JdbcClient jdbc;
    private final Clock uhr;

    Aufgabenblatt(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Most urgent first; one line more than asked for, where the list goes on. */
    List<Aufgabenzeile> lies(Aufgabenwahl wahl, int zeilen, Angemeldet wer) {
        if (wer.gruppen().isEmpty()) {
            return List.of();
        }
        String welche = """
            select t.id_, coalesce(t.name_, t.task_def_key_) as name_, t.due_date_, t.assignee_, t.priority_, t.proc_inst_id_, t.task_def_key_ from act_ru_task t
            where %s %s %s order by t.priority_ desc, t.due_date_ nulls last, t.id_ limit :zeilen offset :ab
            """.formatted(SICHTBAR, ansicht(wahl.ansicht()), nur(wahl.nur()));
        Instant jetzt = uhr.instant();
        return jdbc.sql(ZEILE.formatted(
                        NOTLAGE,
                        VIELLEICHT_NOTLAGE,
                        VIELLEICHT_WIDERSPRUCH,
                        RUECKFRAGE,
                        KundenreaktionProzess.ANTWORT_SCHREIBEN,
                        VERTRETUNG,
                        welche))
                .param("gruppen", wer.gruppen())
                .param("wer", wer.name())
                .param("jetzt", Timestamp.from(jetzt))
                .param("tagesende", Timestamp.from(Ortszeit.endeVon(Ortszeit.tag(jetzt))))
                .param("zeilen", zeilen + 1)
                .param("ab", zeilen * wahl.seite())
                .query((rs, n) -> zeile(rs))
                .list();
    }

    /** What one of them is to do next: their own and what nobody took, the most urgent first. */
    List<Aufgabenzeile> naechste(int zeilen, Angemeldet wer) {
        return naechste(zeilen, "", wer);
    }

    /** @param vorgang business key that they are about; empty for any */
    List<Aufgabenzeile> naechste(int zeilen, String vorgang, Angemeldet wer) {
        if (wer.gruppen().isEmpty()) {
            return List.of();
        }
        String welche = """
            select t.id_, coalesce(t.name_, t.task_def_key_) as name_, t.due_date_, t.assignee_, t.priority_, t.proc_inst_id_, t.task_def_key_ from act_ru_task t
            where %s and %s
                  and (:vorgang = '' or exists (select from act_ru_execution p
                                                where p.id_ = t.proc_inst_id_ and p.business_key_ = :vorgang))
                order by t.priority_ desc, t.due_date_ nulls last, t.id_ limit :zeilen
            """.formatted(SICHTBAR, MEINE_SACHE);
        return jdbc.sql(ZEILE.formatted(
                        NOTLAGE,
                        VIELLEICHT_NOTLAGE,
                        VIELLEICHT_WIDERSPRUCH,
                        RUECKFRAGE,
                        KundenreaktionProzess.ANTWORT_SCHREIBEN,
                        VERTRETUNG,
                        welche))
                .param("gruppen", wer.gruppen())
                .param("wer", wer.name())
                .param("vorgang", vorgang)
                .param("zeilen", zeilen)
                .query((rs, n) -> zeile(rs))
                .list();
    }

    /**
     * How many tasks this person finds on the page for each of these restrictions.
     *
     * @param meine taken by the person
     * @param offen taken by nobody
     */
    record Zahlen(
            long meine,
            long offen,
            long heute,
            long ueberfaellig,
            long notlage,
            long wartend,
            long vertretung,
            long alle) {}

    Zahlen zahlen(Angemeldet wer) {
        if (wer.gruppen().isEmpty()) {
            return new Zahlen(0, 0, 0, 0, 0, 0, 0, 0);
        }
        Instant jetzt = uhr.instant();
        return jdbc.sql("""
            select count(*) filter (where t.assignee_ = :wer) as meine,
                   count(*) filter (where t.assignee_ is null) as offen,
                   count(*) filter (where t.due_date_ >= :jetzt and t.due_date_ < :tagesende) as heute,
                   count(*) filter (where t.due_date_ < :jetzt) as ueberfaellig,
                   count(*) filter (where %s) as notlage,
                   count(*) filter (where %s) as wartend,
                   count(*) filter (where t.assignee_ = :wer and %s) as vertretung,
                   count(*) as alle
            from act_ru_task t where %s
            """.formatted(NOTLAGE, RUECKFRAGE, VERTRETUNG, SICHTBAR))
                .param("gruppen", wer.gruppen())
                .param("wer", wer.name())
                .param("jetzt", Timestamp.from(jetzt))
                .param("tagesende", Timestamp.from(Ortszeit.endeVon(Ortszeit.tag(jetzt))))
                .query((rs, n) -> new Zahlen(
                        rs.getLong("meine"),
                        rs.getLong("offen"),
                        rs.getLong("heute"),
                        rs.getLong("ueberfaellig"),
                        rs.getLong("notlage"),
                        rs.getLong("wartend"),
                        rs.getLong("vertretung"),
                        rs.getLong("alle")))
                .single();
    }

    /** Of these tasks those that the person may see. */
    List<Aufgabenzeile> lies(Collection<String> aufgaben, Angemeldet wer) {
        if (aufgaben.isEmpty() || wer.gruppen().isEmpty()) {
            return List.of();
        }
        String welche = """
            select t.id_, coalesce(t.name_, t.task_def_key_) as name_, t.due_date_, t.assignee_, t.priority_, t.proc_inst_id_, t.task_def_key_ from act_ru_task t
            where t.id_ in (:aufgaben) and %s
            """.formatted(SICHTBAR);
        return jdbc.sql(ZEILE.formatted(
                        NOTLAGE,
                        VIELLEICHT_NOTLAGE,
                        VIELLEICHT_WIDERSPRUCH,
                        RUECKFRAGE,
                        KundenreaktionProzess.ANTWORT_SCHREIBEN,
                        VERTRETUNG,
                        welche))
                .param("aufgaben", aufgaben)
                .param("gruppen", wer.gruppen())
                .param("wer", wer.name())
                .query((rs, n) -> zeile(rs))
                .list();
    }

    private static String ansicht(Aufgabenwahl.Ansicht ansicht) {
        return switch (ansicht) {
            case OFFEN -> " and t.assignee_ is null";
            case MEINE -> " and t.assignee_ = :wer";
            case VERTRETUNG -> " and t.assignee_ = :wer and " + VERTRETUNG;
            case GRUPPE -> "";
        };
    }

    private static String nur(Aufgabenwahl.Nur nur) {
        return switch (nur) {
            case ALLE -> "";
            case HEUTE -> " and t.due_date_ >= :jetzt and t.due_date_ < :tagesende";
            case UEBERFAELLIG -> " and t.due_date_ < :jetzt";
            case NOTLAGE -> " and " + NOTLAGE;
            case RUECKFRAGE -> " and " + RUECKFRAGE;
        };
    }

    private static Aufgabenzeile zeile(ResultSet rs) throws SQLException {
        Timestamp faellig = rs.getTimestamp("due_date_");
        return new Aufgabenzeile(
                rs.getString("id_"),
                rs.getString("vorgang"),
                rs.getString("name_"),
                rs.getString("thema"),
                rs.getString("berichtsteil"),
                faellig == null ? null : faellig.toInstant(),
                rs.getString("bearbeitung"),
                rs.getString("gruppe"),
                rs.getBoolean("notlage"),
                rs.getBoolean("vielleicht_notlage"),
                rs.getBoolean("vielleicht_widerspruch"),
                rs.getBoolean("rueckfrage"),
                rs.getBoolean("zurueckgegeben"),
                rs.getString("fuer"));
    }
}
