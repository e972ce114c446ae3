package de.ombud.prozess.waechter;

import de.ombud.system.UhrGestellt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Since when the machine has been running without a stop or a jump of its clock. Right afterwards much is late that is just being caught
 * up with, and nobody has to know.
 */
@Component
class Betriebsruhe {

    private final Clock uhr;
    private volatile Instant seit;

    Betriebsruhe(Clock uhr) {
        this.uhr = uhr;
        this.seit = uhr.instant();
    }

    @EventListener
    void bei(UhrGestellt ereignis) {
        seit = ereignis.jetzt();
    }

    boolean dauertSchon(Duration spanne) {
        return !seit.plus(spanne).isAfter(uhr.instant());
    }
}
