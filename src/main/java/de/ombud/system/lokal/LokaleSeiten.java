package de.ombud.system.lokal;

import de.ombud.system.Gruppe;
import de.ombud.system.Seitenfreigabe;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile(BetriebsartErkennung.PROFIL)
class LokaleSeiten {

    @Bean
    Seitenfreigabe postfachFreigabe() {
        return Seitenfreigabe.fuer("/lokal/post/**", Gruppe.KRM, Gruppe.ADMINISTRATION);
    }

    @Bean
    Seitenfreigabe uhrFreigabe() {
        return Seitenfreigabe.fuer("/lokal/uhr", Gruppe.ADMINISTRATION);
    }
}
