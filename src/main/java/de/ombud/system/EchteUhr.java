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
        return Clock.systemUTC();
    }

    @Bean
    Zeitversatz zeitversatz() {
        return () -> Duration.ZERO;
    }
}
