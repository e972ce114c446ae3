package de.ombud.erkennung;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The rules as an analyst wrote them, checked. */
record Regelwerk(List<Regel> regeln, Zitate zitate, Mundart mundart) {

    Regelwerk {
        regeln = List.copyOf(regeln);
    }

    /** @throws RegelwerkFehlerhaft with all faults of the file at once */
    static Regelwerk aus(Resource datei) {
        try (var leser = new InputStreamReader(datei.getInputStream(), StandardCharsets.UTF_8)) {
            return new Regeldatei(datei.getDescription()).lies(leser);
        } catch (IOException e) {
            throw new RegelwerkFehlerhaft(datei.getDescription(), List.of("Die Datei ist nicht lesbar."));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ErkennungEinstellungen.class)
    static class Einrichtung {

        @Bean
        Regelwerk regelwerk(ErkennungEinstellungen einstellungen) {
            return Regelwerk.aus(einstellungen.regeln());
        }
    }
}
