package de.ombud.system.rahmen;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** One line that people and scripts can wait for: from here on the application answers. */
@Component
class Bereitmeldung {

    private static final Logger log = LoggerFactory.getLogger(Bereitmeldung.class);

    private final Environment umgebung;

    Bereitmeldung(Environment umgebung) {
        this.umgebung = umgebung;
    }

    @EventListener
    void bei(ApplicationReadyEvent bereit) {
        Duration dauer = bereit.getTimeTaken();
        log.info(
                "Ombud ist bereit: Port {}, gestartet in {} Sekunden",
                umgebung.getProperty("local.server.port"),
                dauer == null ? "?" : dauer.toSeconds());
    }
}
