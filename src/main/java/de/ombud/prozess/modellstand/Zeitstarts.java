package de.ombud.prozess.modellstand;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What starts processes by itself, over a change of state. A deployment of the engine makes all timers of start events anew, counted from
 * now: what was due during an outage would be lost, the morning's mail or January's report. And what is gone from the state it leaves
 * waiting for ever.
 */
@Component
class Zeitstarts {

    private final JdbcClient jdbc;

    Zeitstarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A timer that starts a process.
     *
     * @param ereignis the start event, as the engine writes it at the job
     * @param zyklus when it comes again; two that say the same here are the same timer
     */
    record Zeitstart(String job, String prozess, String ereignis, String zyklus, Timestamp faellig) {

        boolean istUnveraendert(Zeitstart vorher) {
            return prozess.equals(vorher.prozess) && ereignis.equals(vorher.ereignis) && zyklus.equals(vorher.zyklus);
        }
    }

    /** Those that come again and again; a single date is the model's to name. */
    List<Zeitstart> wartende() {
        return jdbc.sql("""
            select j.id_ as job, p.key_ as prozess, j.handler_cfg_ as ereignis, j.repeat_ as zyklus, j.duedate_ as faellig
            from act_ru_job j join act_re_procdef p on p.id_ = j.process_def_id_
            where j.handler_type_ = 'timer-start-event' and j.repeat_ is not null and j.duedate_ is not null
            """).query(Zeitstart.class).list();
    }

    /** Gives the timers that did not change the date that they had before, even where that has passed. */
    Command<Void> mitAltemTermin(List<Zeitstart> vorher) {
        return maschine -> {
            for (Zeitstart neuer : wartende()) {
                Optional<Zeitstart> alter =
                        vorher.stream().filter(neuer::istUnveraendert).findFirst();
                alter.ifPresent(einer -> job(maschine, neuer.job()).setDuedate(einer.faellig()));
            }
            return null;
        };
    }

    /** What waits for a time or a message to start a process of another deployment than this one waits no longer. */
    Command<Void> nurAus(String bereitstellung) {
        return maschine -> {
            jdbc.sql("""
                select j.id_ from act_ru_job j join act_re_procdef p on p.id_ = j.process_def_id_
                where j.handler_type_ = 'timer-start-event' and p.deployment_id_ <> :wo
                """)
                    .param("wo", bereitstellung)
                    .query(String.class)
                    .list()
                    .forEach(id -> job(maschine, id).delete());
            jdbc.sql("""
                select e.id_ from act_ru_event_subscr e join act_re_procdef p on p.id_ = e.configuration_
                where e.execution_id_ is null and p.deployment_id_ <> :wo
                """)
                    .param("wo", bereitstellung)
                    .query(String.class)
                    .list()
                    .forEach(id -> ereignis(maschine, id).delete());
            return null;
        };
    }

    private static JobEntity job(CommandContext maschine, String id) {
        return maschine.getJobManager().findJobById(id);
    }

    private static EventSubscriptionEntity ereignis(CommandContext maschine, String id) {
        return maschine.getEventSubscriptionManager().findEventSubscriptionById(id);
    }
}
