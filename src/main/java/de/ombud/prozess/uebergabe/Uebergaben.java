package de.ombud.prozess.uebergabe;

import de.ombud.vorgang.Aktenzeichen;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Uebergaben {

    private final JdbcClient jdbc;
    private final RuntimeService prozesse;
    private final Clock uhr;

    Uebergaben(JdbcClient jdbc, RuntimeService prozesse, Clock uhr) {
        this.jdbc = jdbc;
        this.prozesse = prozesse;
        this.uhr = uhr;
    }

    /** @param an the new holder, null for the group */
    void vermerke(Task vorher, String an, String durch, String grund) {
        jdbc.sql("""
                        insert into uebergabe (aufgabe, schritt, aktenzeichen, von, an, durch, grund, am)
                        values (:aufgabe, :schritt, :aktenzeichen, :von, :an, :durch, :grund, :am)
                        """)
                .param("aufgabe", vorher.getId())
                .param("schritt", vorher.getTaskDefinitionKey())
                .param("aktenzeichen", aktenzeichen(vorher).orElse(null), Types.VARCHAR)
                .param("von", vorher.getAssignee(), Types.VARCHAR)
                .param("an", an, Types.VARCHAR)
                .param("durch", durch)
                .param("grund", grund)
                .param("am", OffsetDateTime.now(uhr))
                .update();
    }

    /** Of the tasks of this case, hand-overs and covers, oldest first. Asks nobody whether they may know: the caller does. */
    List<Uebergabezeile> zu(Aktenzeichen fall) {
        return jdbc.sql("""
                        select am, schritt, von, an, durch, grund, null as ausgang from uebergabe where aktenzeichen = :fall
                        union all
                        select am, schritt, fuer, an, null, null, ausgang from vertretung_aufgabe where aktenzeichen = :fall
                        order by am
                        """)
                .param("fall", fall.wert())
                .query((rs, n) -> new Uebergabezeile(
                        rs.getTimestamp("am").toInstant(),
                        rs.getString("schritt"),
                        rs.getString("von"),
                        rs.getString("an"),
                        rs.getString("durch"),
                        rs.getString("grund"),
                        rs.getString("ausgang")))
                .list();
    }

    /** Empty for a task that belongs to no case. */
    Optional<String> aktenzeichen(Task aufgabe) {
        return Optional.ofNullable(prozesse.createProcessInstanceQuery()
                        .processInstanceId(aufgabe.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }
}
