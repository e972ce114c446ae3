package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters between Spring Security (order -100) and Camunda's own filters and servlets (last). */
@Configuration
class Filterkette {

    private static final int NACH_SPRING_SECURITY = 10;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> sitzungFuerCamunda() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SitzungFuerCamunda.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(NACH_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<AnmeldungAnDerMaschine> anmeldungAnDerMaschine(IdentityService benutzer) {
        var filter = new FilterRegistrationBean<>(new AnmeldungAnDerMaschine(benutzer));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(NACH_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Grenze> grenze(
            Aufgabensicht aufgaben, Abschlusspruefung abschluss, Zaehlung zaehlung, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new Grenze(aufgaben, abschluss, zaehlung, json));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/*");
        filter.setOrder(NACH_SPRING_SECURITY + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SkriptkennungJeSeite> skriptkennungJeSeite() {
        var filter = new FilterRegistrationBean<>(new SkriptkennungJeSeite());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(NACH_SPRING_SECURITY + 2);
        return filter;
    }
}
