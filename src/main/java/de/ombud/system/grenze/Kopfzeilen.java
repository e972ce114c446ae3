package de.ombud.system.grenze;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.time.Duration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The security headers of all answers. Camunda's pages write their own content security policy. */
public final class Kopfzeilen {

    private static final String NUR_EIGENES =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final String MIT_STIL = NUR_EIGENES + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private Kopfzeilen() {}

    public static void schreibe(HttpSecurity http) throws Exception {
        RequestMatcher camunda = withDefaults().matcher("/camunda/**");
        RequestMatcher swagger = withDefaults().matcher("/swagger-ui/**");
        http.headers(kopf -> kopf.frameOptions(FrameOptionsConfig::sameOrigin)
                .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                .referrerPolicy(verweis -> verweis.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(wo(new NegatedRequestMatcher(new OrRequestMatcher(camunda, swagger)), NUR_EIGENES))
                .addHeaderWriter(wo(swagger, MIT_STIL)));
    }

    private static HeaderWriter wo(RequestMatcher pfad, String regeln) {
        return new DelegatingRequestMatcherHeaderWriter(pfad, new ContentSecurityPolicyHeaderWriter(regeln));
    }
}
