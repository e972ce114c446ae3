package de.ombud.system.lokal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Data source, JPA, Flyway and the engine all ask for the connection details and so depend on the server: it stops last. */
@Configuration(proxyBeanMethods = false)
@Profile(BetriebsartErkennung.PROFIL)
class LokaleDatenbank {

    @Bean
    EigenesPostgres eigenesPostgres(LokalEigenschaften eigenschaften) {
        return EigenesPostgres.starten(eigenschaften);
    }
}
