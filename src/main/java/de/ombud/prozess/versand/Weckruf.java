package de.ombud.prozess.versand;

import de.ombud.schriftverkehr.mail.MailserverWiederDa;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls all jobs that wait for the mail server, in the order in which they arose. One statement instead of a command for each: it is
 * told inside the step of one of them, and a conflict over another would undo that. Nobody holds a job that is not due.
 */
@Component
class Weckruf {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Weckruf(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    @EventListener
    void bei(MailserverWiederDa ereignis) {
        jdbc.sql("""
            with wartend as (
              select id_, row_number() over (order by create_time_, id_) as nr from act_ru_job
              where exception_msg_ = :worauf and lock_owner_ is null and duedate_ > :jetzt)
            update act_ru_job j set duedate_ = cast(:jetzt as timestamp) + wartend.nr * interval '50 milliseconds'
            from wartend where j.id_ = wartend.id_
            """)
                .param("worauf", VersandAufgeschoben.WORAUF)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
    }
}
