package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.OmbudTest;
import de.ombud.eingang.Schnittstelle;
import de.ombud.eingang.Schnittstelle.Antwort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Suggestions while somebody records, over HTTP. */
@OmbudTest
@ExtendWith(OutputCaptureExtension.class)
class HinweiseApiTests {

    @Autowired
    private Schnittstelle api;

    @Autowired
    private ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"krm", "ombud", "eingang"})
    void whoeverRecordsIsToldWhatToLookAt(String wer) throws Exception {
        Antwort antwort = suche(wer, "Donnerstag wird der Strom gesperrt.");

        assertThat(antwort.status()).isEqualTo(200);
        assertThat(antwort.<List<Map<String, Object>>>wert("$.hinweise"))
                .containsExactly(Map.of(
                        "zeichen",
                        "NOTLAGE",
                        "fundstellen",
                        List.of(Map.of("start", 20, "ende", 34, "worte", List.of("Strom", "gesperrt")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "gf", "analyse", "admin", "widerspruch"})
    void whoeverDoesNotRecordGetsNone(String wer) throws Exception {
        Antwort antwort = suche(wer, "Hiermit Widerspruch.");

        assertThat(antwort.status()).isEqualTo(403);
        assertThat(antwort.istProblem()).isTrue();
        assertThat(antwort.inhalt()).contains("wer Kundenreaktionen erfasst");
    }

    @Test
    void nobodyInParticularGetsNone() {
        assertThat(api.fremd("POST", "/api/hinweise", "{\"text\":\"Hunger\"}").status())
                .isEqualTo(401);
    }

    @Test
    void theLongestTextIsTakenAndOneCharacterMoreIsNot() throws Exception {
        assertThat(suche("krm", "😀".repeat(20_000)).status()).isEqualTo(200);

        Antwort zuLang = suche("krm", "a".repeat(20_001));

        assertThat(zuLang.status()).isEqualTo(400);
        assertThat(zuLang.<String>wert("$.errors[0].field")).isEqualTo("text");
        assertThat(zuLang.<String>wert("$.errors[0].message")).contains("20000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"text\":null}", "{\"text\":\"  \"}", "{\"text\":7}", "{\"texte\":\"x\"}", "[]", ""})
    void aRequestWithoutATextIsRefused(String inhalt) {
        Antwort antwort = api.post("krm", "/api/hinweise", inhalt);

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.istProblem()).isTrue();
    }

    @Test
    void whatThePersonWroteStaysOutOfTheLog(CapturedOutput ausgabe) throws Exception {
        suche("krm", "Zwangsräumung bei Familie Quittenbaum");
        suche("leistung", "Zwangsräumung bei Familie Quittenbaum");
        suche("krm", "Quittenbaum".repeat(2_000));

        assertThat(ausgabe.getAll()).doesNotContain("Quittenbaum");
    }

    private Antwort suche(String wer, String text) throws Exception {
        return api.post(wer, "/api/hinweise", json.writeValueAsString(Map.of("text", text)));
    }
}
