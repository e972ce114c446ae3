package de.ombud.prozess.morgenpost;

import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Morgenlage;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open tasks of a group; says nothing of a single one of its members (§ 44h SGB II). */
@Component
class Gruppenlage {

    private static final String AUFGABEN = """
        from act_ru_task t
        where t.suspension_state_ = 1
          and exists (select from act_ru_identitylink i
                      where i.task_id_ = t.id_ and i.type_ = 'candidate' and i.group_id_ = :gruppe)
        """;

    private static final String MERKMAL = """
        exists (select from act_ru_variable v where v.task_id_ = t.id_ and v.name_ = '%s' and v.long_ = 1)
        """;

    private record Zahlen(
            long offen, long neu, long heute, long ueberfaellig, long notlagen, long rueckfragen, long unverteilt) {}

    private final JdbcClient jdbc;

    Gruppenlage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the groups that have open tasks, in order. */
    List<String> gruppen() {
        return jdbc.sql("""
            select distinct group_id_ from act_ru_identitylink
            where type_ = 'candidate' and task_id_ is not null and group_id_ is not null order by group_id_
            """).query(String.class).list();
    }

    /**
     * @param mitglieder user names; a case from which one of them is excluded is counted and not named, because all read the same mail
     *     (§§ 16, 17 SGB X)
     * @param seit what was made later is new
     */
    Morgenlage von(String gruppe, Set<String> mitglieder, Instant seit, Instant jetzt, int zeilen) {
        Zahlen zahlen = zahlen(gruppe, seit, jetzt);
        List<Morgenlage.Dringendes> dringende = dringende(gruppe, mitglieder, jetzt, zeilen);
        return new Morgenlage(
                zahlen.offen(),
                zahlen.neu(),
                zahlen.heute(),
                zahlen.ueberfaellig(),
                zahlen.notlagen(),
                zahlen.rueckfragen(),
                zahlen.unverteilt(),
                dringende,
                zahlen.heute() + zahlen.ueberfaellig() - dringende.size());
    }

    private Zahlen zahlen(String gruppe, Instant seit, Instant jetzt) {
        return jdbc.sql("""
            select count(*) as offen,
                   count(*) filter (where t.create_time_ > :seit) as neu,
                   count(*) filter (where t.due_date_ >= :jetzt and t.due_date_ < :tagesende) as heute,
                   count(*) filter (where t.due_date_ < :jetzt) as ueberfaellig,
                   count(*) filter (where %s) as notlagen,
                   count(*) filter (where %s) as rueckfragen,
                   count(*) filter (where t.assignee_ is null) as unverteilt
            """.formatted(MERKMAL.formatted("notlage"), MERKMAL.formatted("rueckfrageOffen")) + AUFGABEN)
                .param("gruppe", gruppe)
                .param("seit", Timestamp.from(seit))
                .param("jetzt", Timestamp.from(jetzt))
                .param("tagesende", Timestamp.from(Ortszeit.endeVon(Ortszeit.tag(jetzt))))
                .query((rs, n) -> new Zahlen(
                        rs.getLong("offen"),
                        rs.getLong("neu"),
                        rs.getLong("heute"),
                        rs.getLong("ueberfaellig"),
                        rs.getLong("notlagen"),
                        rs.getLong("rueckfragen"),
                        rs.getLong("unverteilt")))
                .single();
    }

    private List<Morgenlage.Dringendes> dringende(String gruppe, Set<String> mitglieder, Instant jetzt, int zeilen) {
        return jdbc.sql("""
            select t.due_date_, coalesce(t.name_, t.task_def_key_) as name_, e.business_key_ from (select * %s and t.due_date_ < :tagesende) t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            where e.business_key_ is not null and not exists (
              select from act_ru_authorization a
              where a.type_ = 2 and a.resource_type_ = 7 and a.resource_id_ = t.id_ and a.user_id_ in (:mitglieder))
            order by t.due_date_, e.business_key_ limit :zeilen
            """.formatted(AUFGABEN))
                .param("gruppe", gruppe)
                .param("mitglieder", mitglieder.isEmpty() ? Set.of("") : mitglieder)
                .param("tagesende", Timestamp.from(Ortszeit.endeVon(Ortszeit.tag(jetzt))))
                .param("zeilen", zeilen)
                .query((rs, n) -> {
                    Instant faellig = rs.getTimestamp("due_date_").toInstant();
                    return new Morgenlage.Dringendes(
                            rs.getString("business_key_"),
                            rs.getString("name_"),
                            Ortszeit.tag(faellig),
                            faellig.isBefore(jetzt));
                })
                .list();
    }
}
