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
    private final Textentwuerfe textentwuerfe;

    Entwurfsaufraeumung(Erfassungsentwuerfe entwuerfe, Textentwuerfe textentwuerfe) {
        this.entwuerfe = entwuerfe;
        this.textentwuerfe = textentwuerfe;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void raeumeAuf() {
        entwuerfe.veralteteLoeschen();
        textentwuerfe.veralteteLoeschen();
    }
}
