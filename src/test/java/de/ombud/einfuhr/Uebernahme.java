package de.ombud.einfuhr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.anlage.Post;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Files of closed cases as another program writes them, and how they are sent. */
public final class Uebernahme {

    public static final String KOPF =
            "reaktion;eingang;abschluss;kanal;weitere_kanaele;reaktionsart;adressat;einreicher;dienststelle;anliegen;art;bereich;thema;ergebnis";

    private final Post post;

    public Uebernahme(int port) {
        this.post = new Post(port);
    }

    public record Antwort(int status, JsonNode inhalt) {}

    public Antwort sende(String wer, byte[] datei) {
        HttpResponse<byte[]> antwort = post.hochladen(wer, "/api/import/kundenreaktionen", "krm.csv", datei, Map.of());
        try {
            return new Antwort(antwort.statusCode(), new ObjectMapper().readTree(antwort.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Antwort sende(String datei) {
        return sende("krm", datei.getBytes(StandardCharsets.UTF_8));
    }

    public Antwort jahr(int jahr) {
        return sende("krm", datei(jahr));
    }

    /** The synthetic years with the figures of the printed report. */
    public static byte[] datei(int jahr) {
        try (InputStream datei = Uebernahme.class.getResourceAsStream("/einfuhr/krm-" + jahr + ".csv")) {
            return datei.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String datei(String... zeilen) {
        return KOPF + "\n" + String.join("\n", zeilen) + "\n";
    }
}
