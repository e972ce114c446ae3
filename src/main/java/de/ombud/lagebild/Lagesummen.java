package de.ombud.lagebild;

import de.ombud.einfuhr.KundenreaktionenUebernommen;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up what was taken in, in the transaction that takes it in. */
@Component
class Lagesummen {

    private final JdbcClient jdbc;

    Lagesummen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(KundenreaktionenUebernommen.class)
    void zaehleNeu() {
        jdbc.sql("refresh materialized view lagebild_summe").update();
    }
}
