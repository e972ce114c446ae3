package de.ombud.system.grenze;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose {@code X-Forwarded-*} is believed.
 *
 * @param adressen of the proxies in front, also IPv4 networks as {@code 10.1.2.0/24}
 */
@ConfigurationProperties("ombud.proxy")
record Proxyeinstellungen(
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> adressen) {}
