package de.ombud.zahlenwerk;

import de.ombud.einfuhr.KundenreaktionenUebernommen;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was taken in anew, in the transaction that takes it in: figures and cases are there at the same moment. */
@Component
class Uebernahmesummen {

    private final JdbcClient jdbc;

    Uebernahmesummen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(KundenreaktionenUebernommen.class)
    void zaehleNeu() {
        jdbc.sql("refresh materialized view zahlenwerk_reaktion_summe").update();
        jdbc.sql("refresh materialized view zahlenwerk_anliegen_summe").update();
    }
}
