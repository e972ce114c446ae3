package de.ombud.system.lokal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile(BetriebsartErkennung.PROFIL)
class LokaleUhr {

    @Bean
    DemoUhr demoUhr(LokalEigenschaften eigenschaften, ApplicationEventPublisher ereignisse) {
        return new DemoUhr(
                Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)),
                new UhrenDatei(eigenschaften.daten().resolve("uhr")),
                ereignisse);
    }
}
