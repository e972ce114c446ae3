package de.ombud.system;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("!lokal")
class EchteUhr {

    @Bean
    Clock uhrzeit() {
        // as precise as the database, so that what is stored compares equal to what was
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    @Bean
    Zeitversatz zeitversatz() {
        return () -> Duration.ZERO;
    }
}
