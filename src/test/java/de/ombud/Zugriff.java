package de.ombud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at the other end of the wire: with a session and its tokens after {@link #anmelden}, with HTTP Basic after {@link #basic},
 * or nobody in particular. Follows no redirect, so that a test sees it.
 */
public final class Zugriff {

    private static final Pattern CSRF_FELD =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final String FEHLENDER_TEXT = "_de??";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI wurzel;
    private final CookieManager kekse = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kekse).build();
    private final Map<String, String> kopf = new TreeMap<>();

    public Zugriff(int port) {
        this.wurzel = URI.create("http://localhost:" + port);
    }

    public static Zugriff basic(int port, String benutzer) {
        return new Zugriff(port).basic(benutzer, benutzer + "-demo");
    }

    /** As a proxy passes on somebody who came from this address. */
    public Zugriff von(String adresse) {
        return mit("X-Forwarded-For", adresse);
    }

    public Zugriff basic(String benutzer, String kennwort) {
        String zugang = benutzer + ":" + kennwort;
        return mit(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(zugang.getBytes(StandardCharsets.UTF_8)));
    }

    /** Logs in on the login page, opens the page that is open to all and keeps Camunda's CSRF token. */
    public static Zugriff anmelden(int port, String benutzer) {
        Zugriff zugriff = new Zugriff(port);
        HttpResponse<String> antwort = zugriff.login(benutzer, benutzer + "-demo");
        if (antwort.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError(benutzer + " was not logged in");
        }
        zugriff.get("/camunda/app/welcome/default/");
        zugriff.cookie("XSRF-TOKEN").ifPresent(token -> zugriff.mit("X-XSRF-TOKEN", token));
        return zugriff;
    }

    public HttpResponse<String> login(String benutzer, String kennwort) {
        Matcher feld = CSRF_FELD.matcher(get("/login").body());
        String csrf = feld.find() ? (feld.group(1) == null ? feld.group(2) : feld.group(1)) : "";
        String formular =
                "username=" + kodiert(benutzer) + "&password=" + kodiert(kennwort) + "&_csrf=" + kodiert(csrf);
        return sende("POST", "/login", formular, "application/x-www-form-urlencoded");
    }

    /** Adds a header to all further requests. */
    public Zugriff mit(String name, String wert) {
        kopf.put(name, wert);
        return this;
    }

    public Zugriff ohne(String name) {
        kopf.remove(name);
        return this;
    }

    /** Adds the token that our own REST interface wants from sessions. */
    public Zugriff mitApiToken() {
        JsonNode merkmal = json(get("/api/csrf"));
        return mit(merkmal.path("headerName").asText(), merkmal.path("token").asText());
    }

    public Optional<String> cookie(String name) {
        return kekse.getCookieStore().getCookies().stream()
                .filter(keks -> keks.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public HttpResponse<String> get(String pfad) {
        return sende("GET", pfad, null, null);
    }

    public HttpResponse<String> post(String pfad, String json) {
        return sende("POST", pfad, json, "application/json");
    }

    public HttpResponse<String> sende(String methode, String pfad, String json) {
        return sende(methode, pfad, json, "application/json");
    }

    /** For files that are no text. */
    public byte[] lade(String pfad) {
        return sende("GET", pfad, BodyPublishers.noBody(), null, BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> sende(String methode, String pfad, String koerper, String typ) {
        BodyPublisher inhalt = koerper == null ? BodyPublishers.noBody() : BodyPublishers.ofString(koerper);
        return ohneLuecken(sende(methode, pfad, inhalt, typ, BodyHandlers.ofString()));
    }

    /** What a template writes instead of a sentence that nobody has written: no page may show it, whoever looks. */
    private static HttpResponse<String> ohneLuecken(HttpResponse<String> antwort) {
        if (antwort.body().contains(FEHLENDER_TEXT)) {
            int stelle = antwort.body().indexOf(FEHLENDER_TEXT);
            throw new AssertionError("a text is missing: "
                    + antwort.body().substring(Math.max(0, stelle - 60), stelle + FEHLENDER_TEXT.length()));
        }
        return antwort;
    }

    /** A form with one file, however large: it is read while it is sent. */
    public HttpResponse<String> sendeDatei(String pfad, String feld, Path datei) throws FileNotFoundException {
        String anfang = "--grenze\r\nContent-Disposition: form-data; name=\"" + feld + "\"; filename=\""
                + datei.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher koerper = BodyPublishers.concat(
                BodyPublishers.ofString(anfang),
                BodyPublishers.ofFile(datei),
                BodyPublishers.ofString("\r\n--grenze--\r\n"));
        return ohneLuecken(
                sende("POST", pfad, koerper, "multipart/form-data; boundary=grenze", BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> sende(
            String methode, String pfad, BodyPublisher koerper, String typ, HttpResponse.BodyHandler<T> wie) {
        HttpRequest.Builder anfrage =
                HttpRequest.newBuilder(URI.create(wurzel + pfad)).method(methode, koerper);
        kopf.forEach(anfrage::setHeader);
        if (typ != null) {
            anfrage.setHeader("Content-Type", typ);
        }
        try {
            return http.send(anfrage.build(), wie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> antwort) {
        try {
            return JSON.readTree(antwort.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + antwort.statusCode(), e);
        }
    }

    private static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
