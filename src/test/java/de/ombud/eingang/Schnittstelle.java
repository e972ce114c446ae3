package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The interface as another system uses it: HTTP with Basic login as a demo user. */
public record Schnittstelle(TestRestTemplate http) {

    public static final String KUNDENREAKTIONEN = "/api/kundenreaktionen";

    public Antwort gib(String wer, String pfad) {
        return sende(wer, HttpMethod.GET, pfad, null, Map.of());
    }

    public Antwort post(String wer, String pfad, String json) {
        return sende(wer, HttpMethod.POST, pfad, json, Map.of());
    }

    public Antwort put(String wer, String pfad, String json) {
        return sende(wer, HttpMethod.PUT, pfad, json, Map.of());
    }

    Antwort erfasse(String wer, Anfrage anfrage) {
        return post(wer, KUNDENREAKTIONEN, anfrage.json());
    }

    Antwort erfasseMitSchluessel(String wer, String json, String schluessel) {
        return sende(wer, HttpMethod.POST, KUNDENREAKTIONEN, json, Map.of("Idempotency-Key", schluessel));
    }

    /** Path of a new case, recorded by {@code krm}. */
    public String neuerFall(Anfrage anfrage) {
        Antwort antwort = erfasse("krm", anfrage);
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        return KUNDENREAKTIONEN + "/" + antwort.<String>wert("$.aktenzeichen");
    }

    private Antwort sende(String wer, HttpMethod methode, String pfad, String json, Map<String, String> kopfzeilen) {
        HttpHeaders kopf = new HttpHeaders();
        kopf.setContentType(MediaType.APPLICATION_JSON);
        kopfzeilen.forEach(kopf::set);
        return new Antwort(http.withBasicAuth(wer, wer + "-demo")
                .exchange(pfad, methode, new HttpEntity<>(json, kopf), String.class));
    }

    public record Antwort(ResponseEntity<String> antwort) {

        public int status() {
            return antwort.getStatusCode().value();
        }

        public String inhalt() {
            return String.valueOf(antwort.getBody());
        }

        public <T> T wert(String pfad) {
            return JsonPath.read(antwort.getBody(), pfad);
        }

        /** The answer names these fields and no others. */
        public Antwort nenntNur(int status, String... felder) {
            assertThat(status()).as(inhalt()).isEqualTo(status);
            assertThat(MediaType.APPLICATION_PROBLEM_JSON.includes(
                            antwort.getHeaders().getContentType()))
                    .isTrue();
            assertThat(this.<List<String>>wert("$.errors[*].field")).containsExactlyInAnyOrder(felder);
            return this;
        }

        public String satz(String feld) {
            List<String> saetze = wert("$.errors[?(@.field == '" + feld + "')].message");
            return saetze.get(0);
        }
    }
}
