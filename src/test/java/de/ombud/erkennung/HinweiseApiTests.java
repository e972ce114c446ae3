package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import de.ombud.OmbudTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Suggestions while somebody records, over HTTP. */
@OmbudTest
@ExtendWith(OutputCaptureExtension.class)
class HinweiseApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"krm", "ombud", "eingang"})
    void whoeverRecordsIsToldWhatToLookAt(String wer) throws Exception {
        ResponseEntity<String> antwort = suche(wer, "Donnerstag wird der Strom gesperrt.");

        assertThat(antwort.getStatusCode().value()).isEqualTo(200);
        assertThat(JsonPath.<List<Map<String, Object>>>read(antwort.getBody(), "$.hinweise"))
                .containsExactly(Map.of(
                        "zeichen",
                        "NOTLAGE",
                        "fundstellen",
                        List.of(Map.of("start", 20, "ende", 34, "worte", List.of("Strom", "gesperrt")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "gf", "analyse", "admin", "widerspruch"})
    void whoeverDoesNotRecordGetsNone(String wer) throws Exception {
        ResponseEntity<String> antwort = suche(wer, "Hiermit Widerspruch.");

        assertThat(antwort.getStatusCode().value()).isEqualTo(403);
        assertThat(MediaType.APPLICATION_PROBLEM_JSON.includes(
                        antwort.getHeaders().getContentType()))
                .isTrue();
        assertThat(antwort.getBody()).contains("wer Kundenreaktionen erfasst");
    }

    @Test
    void nobodyInParticularGetsNone() {
        assertThat(http.postForEntity("/api/hinweise", Map.of("text", "Hunger"), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void theLongestTextIsTakenAndOneCharacterMoreIsNot() throws Exception {
        assertThat(suche("krm", "😀".repeat(20_000)).getStatusCode().value()).isEqualTo(200);

        ResponseEntity<String> zuLang = suche("krm", "a".repeat(20_001));

        assertThat(zuLang.getStatusCode().value()).isEqualTo(400);
        assertThat(JsonPath.<String>read(zuLang.getBody(), "$.errors[0].field")).isEqualTo("text");
        assertThat(JsonPath.<String>read(zuLang.getBody(), "$.errors[0].message"))
                .contains("20000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"text\":null}", "{\"text\":\"  \"}", "{\"text\":7}", "{\"texte\":\"x\"}", "[]", ""})
    void aRequestWithoutATextIsRefused(String inhalt) {
        ResponseEntity<String> antwort = sende("krm", inhalt);

        assertThat(antwort.getStatusCode().value()).isEqualTo(400);
        assertThat(MediaType.APPLICATION_PROBLEM_JSON.includes(
                        antwort.getHeaders().getContentType()))
                .isTrue();
    }

    @Test
    void whatThePersonWroteStaysOutOfTheLog(CapturedOutput ausgabe) throws Exception {
        suche("krm", "Zwangsräumung bei Familie Quittenbaum");
        suche("leistung", "Zwangsräumung bei Familie Quittenbaum");
        suche("krm", "Quittenbaum".repeat(2_000));

        assertThat(ausgabe.getAll()).doesNotContain("Quittenbaum");
    }

    private ResponseEntity<String> suche(String wer, String text) throws Exception {
        return sende(wer, json.writeValueAsString(Map.of("text", text)));
    }

    private ResponseEntity<String> sende(String wer, String inhalt) {
        HttpHeaders kopf = new HttpHeaders();
        kopf.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wer, wer + "-demo")
                .postForEntity("/api/hinweise", new HttpEntity<>(inhalt, kopf), String.class);
    }
}
