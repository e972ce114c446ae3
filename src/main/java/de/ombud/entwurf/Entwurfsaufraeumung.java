package de.ombud.entwurf;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Drafts end even where nobody opens the page any more. On every node: what is gone cannot be deleted twice. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Entwurfsaufraeumung {

    private final Erfassungsentwuerfe entwuerfe;

    Entwurfsaufraeumung(Erfassungsentwuerfe entwuerfe) {
        this.entwuerfe = entwuerfe;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void raeumeAuf() {
        entwuerfe.veralteteLoeschen();
    }
}
