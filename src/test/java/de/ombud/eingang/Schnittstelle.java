package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.ombud.Browser;
import de.ombud.Zugriff;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** The interface as another system uses it: HTTP with Basic login as a demo user. */
public record Schnittstelle(Environment anwendung) {

    public static final String KUNDENREAKTIONEN = "/api/kundenreaktionen";

    public Antwort gib(String wer, String pfad) {
        return sende(wer, "GET", pfad, null, Map.of());
    }

    public Antwort post(String wer, String pfad, String json) {
        return sende(wer, "POST", pfad, json, Map.of());
    }

    public Antwort put(String wer, String pfad, String json) {
        return sende(wer, "PUT", pfad, json, Map.of());
    }

    Antwort erfasse(String wer, Anfrage anfrage) {
        return post(wer, KUNDENREAKTIONEN, anfrage.json());
    }

    Antwort erfasseMitSchluessel(String wer, String json, String schluessel) {
        return sende(wer, "POST", KUNDENREAKTIONEN, json, Map.of("Idempotency-Key", schluessel));
    }

    /** Path of a new case, recorded by {@code krm}. */
    public String neuerFall(Anfrage anfrage) {
        Antwort antwort = erfasse("krm", anfrage);
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        return KUNDENREAKTIONEN + "/" + antwort.<String>wert("$.aktenzeichen");
    }

    private Antwort sende(String wer, String methode, String pfad, String json, Map<String, String> kopfzeilen) {
        Zugriff zugriff = Zugriff.basic(port(), wer);
        kopfzeilen.forEach(zugriff::mit);
        return new Antwort(zugriff.sende(methode, pfad, json));
    }

    /** Somebody who is not logged in. */
    public Antwort fremd(String methode, String pfad, String json) {
        return new Antwort(new Zugriff(port()).sende(methode, pfad, json));
    }

    /** The same person on the pages. */
    public Browser browser(String wer) {
        return Browser.angemeldet(URI.create("http://localhost:" + port() + "/"), wer);
    }

    private int port() {
        return anwendung.getRequiredProperty("local.server.port", Integer.class);
    }

    public record Antwort(HttpResponse<String> antwort) {

        public int status() {
            return antwort.statusCode();
        }

        public String inhalt() {
            return antwort.body();
        }

        public <T> T wert(String pfad) {
            return JsonPath.read(antwort.body(), pfad);
        }

        public boolean istProblem() {
            return antwort.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        }

        /** The answer names these fields and no others. */
        public Antwort nenntNur(int status, String... felder) {
            assertThat(status()).as(inhalt()).isEqualTo(status);
            assertThat(istProblem()).isTrue();
            assertThat(this.<List<String>>wert("$.errors[*].field")).containsExactlyInAnyOrder(felder);
            return this;
        }

        public String satz(String feld) {
            List<String> saetze = wert("$.errors[?(@.field == '" + feld + "')].message");
            return saetze.get(0);
        }
    }
}
