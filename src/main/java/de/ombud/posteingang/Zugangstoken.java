package de.ombud.posteingang;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** An access token for a mailbox, fetched anew for each connection: they live an hour, and a connection a few seconds. */
final class Zugangstoken {

    private static final Duration GEDULD = Duration.ofSeconds(20);

    private final PosteingangEinstellungen.Oauth2 zugang;

    Zugangstoken(PosteingangEinstellungen.Oauth2 zugang) {
        this.zugang = zugang;
    }

    String hole() throws IOException {
        String felder = Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        zugang.clientId(),
                        "client_secret",
                        zugang.clientSecret(),
                        "scope",
                        zugang.scope() == null ? "" : zugang.scope())
                .entrySet()
                .stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest frage = HttpRequest.newBuilder(zugang.tokenAdresse())
                .timeout(GEDULD)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(felder))
                .build();
        try {
            HttpResponse<String> antwort = HttpClient.newBuilder()
                    .connectTimeout(GEDULD)
                    .build()
                    .send(frage, HttpResponse.BodyHandlers.ofString());
            String token = antwort.statusCode() == 200
                    ? new ObjectMapper()
                            .readTree(antwort.body())
                            .path("access_token")
                            .asText()
                    : "";
            if (token.isEmpty()) {
                throw new IOException("no token, status " + antwort.statusCode());
            }
            return token;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
