package de.ombud.prozess.uebergabe;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
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

    /** Empty for a task that belongs to no case. */
    Optional<String> aktenzeichen(Task aufgabe) {
        return Optional.ofNullable(prozesse.createProcessInstanceQuery()
                        .processInstanceId(aufgabe.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }
}
