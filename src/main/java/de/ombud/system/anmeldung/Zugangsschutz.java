package de.ombud.system.anmeldung;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Seitenfreigabe;
import de.ombud.system.grenze.Ablehnung;
import de.ombud.system.grenze.FremderKoerper;
import de.ombud.system.grenze.Koerpergrenzen;
import de.ombud.system.grenze.Koerperplaetze;
import de.ombud.system.grenze.Kopfzeilen;
import de.ombud.system.grenze.ZuVieleAnmeldungen;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Stands before every servlet, Camunda's included. What no line here opens is refused. Paths are matched as the container resolves
 * them (Camunda's REST resources are not Spring MVC's), and the firewall in front has already refused {@code ;}, {@code //},
 * {@code %2e} and their kin.
 */
@Configuration
class Zugangsschutz {

    private final Ablehnung ablehnung;
    private final Benutzerverzeichnis verzeichnis;
    private final Koerperplaetze koerper;

    Zugangsschutz(Ablehnung ablehnung, Benutzerverzeichnis verzeichnis, Koerperplaetze koerper) {
        this.ablehnung = ablehnung;
        this.verzeichnis = verzeichnis;
        this.koerper = koerper;
    }

    /** The engine's REST interface: machines with HTTP Basic, no session, nothing from other sites' pages. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        http.securityMatcher(pfad("/engine-rest/**"));
        http.authorizeHttpRequests(zugang -> zugang.requestMatchers(Zugangsschutz::vonFremderSeite)
                .denyAll()
                .anyRequest()
                .authenticated());
        http.sessionManagement(sitzung -> sitzung.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> csrf.disable());
        http.httpBasic(basic -> basic.authenticationEntryPoint(ablehnung));
        http.exceptionHandling(
                fehler -> fehler.authenticationEntryPoint(ablehnung).accessDeniedHandler(ablehnung));
        http.requestCache(merken -> merken.disable());
        http.logout(abmelden -> abmelden.disable());
        http.addFilterBefore(koerper.filter(), AuthorizationFilter.class);
        Kopfzeilen.schreibe(http);
        return http.build();
    }

    /** Our REST interface: machines with HTTP Basic, our own pages with their session and CSRF token. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        // the description of the interface has the same readers as the interface
        http.securityMatchers(bereich -> bereich.requestMatchers(pfade("/api/**", "/v3/api-docs/**")));
        http.authorizeHttpRequests(zugang -> zugang.requestMatchers(Zugangsschutz::vonFremderSeite)
                .denyAll()
                .anyRequest()
                .authenticated());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(Zugangsschutz::mitEigenerAnmeldung));
        http.httpBasic(basic -> basic.authenticationEntryPoint(ablehnung));
        http.exceptionHandling(
                fehler -> fehler.authenticationEntryPoint(ablehnung).accessDeniedHandler(ablehnung));
        http.requestCache(merken -> merken.disable());
        http.logout(abmelden -> abmelden.disable());
        http.addFilterBefore(new FremderKoerper(Zugangsschutz::mitEigenerAnmeldung), CsrfFilter.class);
        http.addFilterBefore(koerper.filter(), CsrfFilter.class);
        http.addFilterBefore(koerper.filter(), AuthorizationFilter.class);
        http.addFilterBefore(new Gruppenabgleich(verzeichnis), AuthorizationFilter.class);
        Kopfzeilen.schreibe(http);
        return http.build();
    }

    /** Pages: ours and Camunda's, with one login. */
    @Bean
    @Order(3)
    SecurityFilterChain seiten(HttpSecurity http, ObjectProvider<Seitenfreigabe> freigaben) throws Exception {
        http.authorizeHttpRequests(zugang -> {
            zugang.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll();
            zugang.requestMatchers(pfade(
                            "/login",
                            "/css/**",
                            "/js/**",
                            "/bilder/**",
                            "/favicon.ico",
                            "/actuator/health",
                            "/actuator/health/liveness",
                            "/actuator/health/readiness"))
                    .permitAll();
            zugang.requestMatchers(pfade("/", "/camunda/**", "/swagger-ui/**", "/swagger-ui.html"))
                    .authenticated();
            freigaben.forEach(freigabe -> {
                var pfad = zugang.requestMatchers(pfad(freigabe.muster()));
                if (freigabe.gruppen().isEmpty()) {
                    pfad.authenticated();
                } else {
                    pfad.hasAnyAuthority(freigabe.gruppen().stream()
                            .map(Anmeldepruefung.GRUPPE::concat)
                            .toArray(String[]::new));
                }
            });
            zugang.anyRequest().denyAll();
        });
        http.formLogin(login -> login.loginPage("/login").failureHandler(nachDerAnmeldung()));
        http.logout(abmelden -> abmelden.logoutSuccessUrl("/login?logout").deleteCookies("JSESSIONID", "XSRF-TOKEN"));
        // Camunda's pages bring their own token, which Camunda's own filter checks
        http.csrf(csrf -> csrf.ignoringRequestMatchers(pfade("/camunda/api/**", "/camunda/app/**")));
        http.exceptionHandling(fehler -> fehler.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), pfad("/camunda/api/**"))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), pfad("/**")));
        http.requestCache(merken -> merken.requestCache(nurSeiten()));
        http.addFilterBefore(new FremderKoerper(pfad(Koerpergrenzen.ANMELDUNG)), CsrfFilter.class);
        http.addFilterBefore(koerper.filter(), CsrfFilter.class);
        http.addFilterBefore(new Gruppenabgleich(verzeichnis), AuthorizationFilter.class);
        Kopfzeilen.schreibe(http);
        return http.build();
    }

    private static AuthenticationFailureHandler nachDerAnmeldung() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setExceptionMappings(Map.of(ZuVieleAnmeldungen.class.getName(), "/login?" + Anmeldeseite.AUSGELASTET));
        handler.setDefaultFailureUrl("/login?error");
        return handler;
    }

    /** After the login people come back to the page they asked for, never to a REST address that a page asked for in the background. */
    private static HttpSessionRequestCache nurSeiten() {
        HttpSessionRequestCache merken = new HttpSessionRequestCache();
        RequestMatcher rest = pfad("/camunda/api/**");
        merken.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && !rest.matches(request)
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        merken.setMatchingRequestParameterName(null);
        return merken;
    }

    /** Browsers say so since 2023; programs say nothing. */
    private static boolean vonFremderSeite(HttpServletRequest request) {
        String herkunft = request.getHeader("Sec-Fetch-Site");
        return herkunft != null && !List.of("same-origin", "none").contains(herkunft);
    }

    private static boolean mitEigenerAnmeldung(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static PathPatternRequestMatcher pfad(String muster) {
        return withDefaults().matcher(muster);
    }

    private static RequestMatcher[] pfade(String... muster) {
        return Arrays.stream(muster).map(Zugangsschutz::pfad).toArray(RequestMatcher[]::new);
    }
}
