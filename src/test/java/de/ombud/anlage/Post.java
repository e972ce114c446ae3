package de.ombud.anlage;

import de.ombud.Zugriff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Sends files as browsers do, with names in UTF-8, and fetches them byte for byte. */
public final class Post {

    private static final String GRENZE = "----ombudgrenze";

    private final URI wurzel;
    private final HttpClient http = HttpClient.newHttpClient();

    public Post(int port) {
        this.wurzel = URI.create("http://localhost:" + port);
    }

    public HttpResponse<byte[]> hochladen(String wer, String pfad, String name, byte[] inhalt, Map<String, ?> felder) {
        return schicke(anfrage(wer, pfad)
                .header("Content-Type", "multipart/form-data; boundary=" + GRENZE)
                .POST(BodyPublishers.ofByteArray(formular(name, inhalt, felder))));
    }

    HttpResponse<byte[]> laden(String wer, String pfad) {
        return schicke(anfrage(wer, pfad));
    }

    /** With the cookies and the token of a page, as a form without script. */
    HttpResponse<byte[]> alsSeite(String kekse, String pfad, String name, byte[] inhalt, Map<String, ?> felder) {
        return schicke(HttpRequest.newBuilder(wurzel.resolve(pfad))
                .header("Cookie", kekse)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + GRENZE)
                .POST(BodyPublishers.ofByteArray(formular(name, inhalt, felder))));
    }

    static String text(HttpResponse<byte[]> antwort) {
        return new String(antwort.body(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder anfrage(String wer, String pfad) {
        String zugang = Base64.getEncoder().encodeToString((wer + ":" + wer + "-demo").getBytes());
        return HttpRequest.newBuilder(wurzel.resolve(pfad)).header("Authorization", "Basic " + zugang);
    }

    private HttpResponse<byte[]> schicke(HttpRequest.Builder anfrage) {
        try {
            return http.send(anfrage.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] formular(String name, byte[] inhalt, Map<String, ?> felder) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        felder.forEach((feld, wert) -> ziel.writeBytes(bytes(
                "--" + GRENZE + "\r\nContent-Disposition: form-data; name=\"" + feld + "\"\r\n\r\n" + wert + "\r\n")));
        ziel.writeBytes(bytes("--" + GRENZE + "\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n"));
        ziel.writeBytes(inhalt);
        ziel.writeBytes(bytes("\r\n--" + GRENZE + "--\r\n"));
        return ziel.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Logs in on the login page. @return what the browser sends as cookies */
    static String angemeldet(Zugriff zugriff, String wer) {
        zugriff.login(wer, wer + "-demo");
        return "JSESSIONID=" + zugriff.cookie("JSESSIONID").orElseThrow();
    }
}
