package de.ombud.system.fehler;

import de.ombud.system.Probleme;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class Servereinrichtung {

    /** After Spring Boot's own, because of several valves the last one is asked first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> deutscheFehler(
            Probleme probleme, Problemantwort problemantwort) {
        return server -> server.addContextCustomizers(
                anwendung -> anwendung.getParent().getPipeline().addValve(new Fehlerventil(probleme, problemantwort)));
    }
}
