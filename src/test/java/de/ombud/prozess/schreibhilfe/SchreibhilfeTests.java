package de.ombud.prozess.schreibhilfe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.entwurf.Textentwuerfe;
import de.ombud.prozess.Buero;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody writes the answer, is interrupted, looks at it as it will go, and gets it back. */
@OmbudTest
class SchreibhilfeTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Textentwuerfe entwuerfe;

    @Autowired
    private Buero buero;

    private Aktenzeichen fall;
    private Task schreiben;

    @BeforeEach
    void anAnswerIsToBeWritten() {
        fall = buero.bewertet(KundenreaktionFixtures.beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        schreiben = buero.offene(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN).get(0);
    }

    @Test
    void theFormSaysWhichFieldBecomesALetter() {
        JsonNode feld = hilfe("krm").path("felder").get(0);

        assertThat(feld.path("key").asText()).isEqualTo("antworttext");
        assertThat(feld.at("/eigenschaften/vorschau").asText()).isEqualTo("ANTWORT");
        assertThat(feld.at("/eigenschaften/textbausteine").asText()).isEqualTo("ANTWORT");
    }

    @Test
    void whatWasTypedIsOfferedAgainToItsAuthorOnlyAndEndsWithTheTask() {
        assertThat(merke("krm", "antworttext", "Halb fertig").statusCode()).isEqualTo(204);

        assertThat(hilfe("krm").at("/entwuerfe/0/text").asText()).isEqualTo("Halb fertig");
        assertThat(hilfe("krm2").path("entwuerfe")).isEmpty();
        buero.erledigt(schreiben, "krm", Map.of("antworttext", "Ganz fertig"));
        assertThat(entwuerfe.zu(schreiben.getId(), "krm")).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayByItsAuthorOrByAnEmptyField() {
        merke("krm", "antworttext", "Eins");
        als("krm2").sende("DELETE", pfad("/entwuerfe"), null);
        assertThat(entwuerfe.zu(schreiben.getId(), "krm")).hasSize(1);
        als("krm").sende("DELETE", pfad("/entwuerfe"), null);
        assertThat(entwuerfe.zu(schreiben.getId(), "krm")).isEmpty();
        merke("krm", "antworttext", "Zwei");
        merke("krm", "antworttext", " ");
        assertThat(entwuerfe.zu(schreiben.getId(), "krm")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"leistung, 404", "markt, 404", "admin, 404", "teamleitung, 403", "gf, 403"})
    void whoDoesNotWorkOnTheTaskGetsNoHelpAndLeavesNoDraft(String wer, int status) {
        assertThat(als(wer).get(pfad("/schreibhilfe")).statusCode()).isEqualTo(status);
        assertThat(merke(wer, "antworttext", "x").statusCode()).isEqualTo(status);
        assertThat(als(wer).sende("DELETE", pfad("/entwuerfe"), null).statusCode())
                .isEqualTo(status);
    }

    @Test
    void onlyTextFieldsOfTheFormAreKept() {
        assertThat(merke("krm", "erfunden", "x").statusCode()).isEqualTo(404);
        assertThat(merke("krm", "antworttext", "x".repeat(20_001)).statusCode()).isEqualTo(400);
        assertThat(Zugriff.anmelden(port, "krm")
                        .sende("PUT", pfad("/entwuerfe/antworttext"), "{\"text\":\"ohne Token\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(entwuerfe.zu(schreiben.getId(), "krm")).isEmpty();
    }

    @Test
    void anAnswerThatCameBackIsThereToBeReworked() {
        assertThat(hilfe("krm").path("fruehere").isNull()).isTrue();
        buero.erledigt(schreiben, "krm", Map.of("antworttext", "Erste Fassung"));
        buero.erledigt(
                fall,
                KundenreaktionProzess.ANTWORT_FREIGEBEN,
                "teamleitung",
                Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Freundlicher, bitte."));
        schreiben = buero.offene(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN).get(0);

        JsonNode fruehere = hilfe("krm2").path("fruehere");
        assertThat(fruehere.path("text").asText()).isEqualTo("Erste Fassung");
        assertThat(fruehere.path("hinweis").asText()).isEqualTo("Freundlicher, bitte.");
    }

    @Test
    void noGapOfATextBlockLeavesTheHouse() {
        HttpResponse<String> antwort = als("krm")
                .post(
                        "/engine-rest/task/" + schreiben.getId() + "/submit-form",
                        "{\"variables\":{\"antworttext\":{\"value\":\"Sie bekommen [… Betrag] Euro.\"}}}");

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).at("/errors/0/field").asText()).isEqualTo("antworttext");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void thePreviewShowsTheMailAsItWillGoAndKeepsNothing() {
        HttpResponse<String> vorschau = vorschau("krm", "ANTWORT", "Das <b>Neueste</b> zuerst.");

        assertThat(vorschau.statusCode()).as(vorschau.body()).isEqualTo(200);
        assertThat(vorschau.body())
                .contains("Unsere Antwort auf Ihre Nachricht – " + fall)
                .contains("&amp;lt;b&amp;gt;Neueste")
                .doesNotContain("<b>Neueste");
        assertThat(vorschau.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(vorschau.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'none'", "frame-ancestors 'self'");
        assertThat(buero.akte(fall).antwort()).isNull();
    }

    @Test
    void whoReleasesSeesTheAnswerThatIsWritten() {
        assertThat(vorschau("krm", "ANTWORT", "").statusCode()).isEqualTo(400);
        buero.erledigt(schreiben, "krm", Map.of("antworttext", "Ist geschrieben."));

        assertThat(vorschau("teamleitung", "ANTWORT", "").body()).contains("Ist geschrieben.");
    }

    @Test
    void anInterimNoticeNamesItsNewDay() {
        assertThat(browser("krm")
                        .sende(
                                "suche",
                                "akte/" + fall + "/vorschau",
                                Map.of("schreiben", "ZWISCHENNACHRICHT", "worte", "Viel los.", "termin", "2030-01-07"))
                        .body())
                .contains("Viel los.", "7. Januar 2030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "markt", "analyse", "admin"})
    void whoDoesNotSeeTheWholeCaseGetsNoPreview(String wer) {
        HttpResponse<String> vorschau = vorschau(wer, "ANTWORT", "Ein Text");
        assertThat(vorschau.statusCode()).isEqualTo(404);
        assertThat(vorschau.body()).doesNotContain("example");
    }

    @Test
    void lettersThatNobodyWritesByHandHaveNoPreview() {
        assertThat(vorschau("krm", "FORMHINWEIS", "x").statusCode()).isEqualTo(400);
        assertThat(Zugriff.anmelden(port, "krm")
                        .sende(
                                "POST",
                                "/akte/" + fall + "/vorschau",
                                "schreiben=ANTWORT&worte=x",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> vorschau(String wer, String schreiben, String worte) {
        return browser(wer)
                .sende("suche", "akte/" + fall + "/vorschau", Map.of("schreiben", schreiben, "worte", worte));
    }

    private Browser browser(String wer) {
        return Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer);
    }

    private JsonNode hilfe(String wer) {
        HttpResponse<String> antwort = als(wer).get(pfad("/schreibhilfe"));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return Zugriff.json(antwort);
    }

    private HttpResponse<String> merke(String wer, String feld, String text) {
        return als(wer).sende("PUT", pfad("/entwuerfe/" + feld), "{\"text\":\"" + text + "\"}");
    }

    private String pfad(String ende) {
        return "/api/aufgaben/" + schreiben.getId() + ende;
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }
}
