package de.ombud;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the pages: keeps the session, follows redirects, sends forms with the token and the key of the page they stand on. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SCHLUESSEL = Pattern.compile("name=\"_schluessel\" value=\"([^\"]+)\"");

    private final URI adresse;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Browser(URI adresse) {
        this.adresse = adresse;
    }

    /** Logged in as a demo user. */
    public static Browser angemeldet(URI adresse, String wer) {
        Browser browser = new Browser(adresse);
        HttpResponse<String> danach =
                browser.sende("login", "login", Map.of("username", wer, "password", wer + "-demo"));
        if (danach.uri().getPath().equals("/login")) {
            throw new IllegalStateException("login refused for " + wer);
        }
        return browser;
    }

    public HttpResponse<String> oeffne(String pfad) {
        return schicke(HttpRequest.newBuilder(adresse.resolve(pfad)).header("Accept", "text/html"));
    }

    /** Opens the page, then sends its form. */
    public HttpResponse<String> sende(String seite, String ziel, Map<String, String> felder) {
        String formular = oeffne(seite).body();
        Matcher csrf = CSRF.matcher(formular);
        Matcher schluessel = SCHLUESSEL.matcher(formular);
        if (!csrf.find()) {
            throw new IllegalStateException("no form on " + seite);
        }
        String inhalt = felder.entrySet().stream()
                .map(feld -> URLEncoder.encode(feld.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(feld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return schicke(HttpRequest.newBuilder(adresse.resolve(ziel))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(
                        inhalt + "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8)
                                + (schluessel.find() ? "&_schluessel=" + schluessel.group(1) : ""))));
    }

    private HttpResponse<String> schicke(HttpRequest.Builder anfrage) {
        try {
            return client.send(anfrage.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
