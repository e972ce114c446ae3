package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.modellstand.Staende;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An analyst has given a form a field that its step does not know: what people write there is refused, and stands nowhere. */
@OmbudTest
class FremdeFelderTests extends KeineInhalteInDerMaschine {

    private static final String SATZ = "Diese Angabe kennt der Schritt nicht";

    @Autowired
    private ApplicationContext anwendung;

    private Staende staende;

    @Autowired
    private RuntimeService prozesse;

    @BeforeEach
    void theFormsOfTheHouse() {
        staende = Staende.von(anwendung);
    }

    @AfterEach
    void theFormsOfTheHouseCountAgain() {
        staende.zurueck();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void anAddedTextIsRefusedAtItsFieldAndTheTaskStays(String schritt) {
        rolleAus("anliegen.bpmn", "anliegen-bearbeiten.form", "hausbesuch");
        Aktenzeichen fall = verteilt();
        Task aufgabe = eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        for (String weg : WEGE) {
            HttpResponse<String> antwort = zugriff("leistung", weg)
                    .post(weg + "/task/" + aufgabe.getId() + "/" + schritt, bewertung(kanarien.neu()));
            assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(400);
            JsonNode fehler = Zugriff.json(antwort).path("errors");
            assertThat(fehler).hasSize(1);
            assertThat(fehler.at("/0/field").asText()).isEqualTo("hausbesuch");
            assertThat(fehler.at("/0/message").asText()).startsWith(SATZ);
        }
        assertThat(jdbc.sql("select count(*) from act_ru_variable where name_ = 'hausbesuch'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung").getId())
                .isEqualTo(aufgabe.getId());
        assertThat(basic("leistung")
                        .post("/engine-rest/task/" + aufgabe.getId() + "/" + schritt, bewertung(""))
                        .statusCode())
                .as("left empty, it holds nobody up")
                .isEqualTo(204);
    }

    @Test
    void everyTextOfTheFormIsStillReadBesideTheAddedOne() {
        rolleAus("kundenreaktion.bpmn", "antwort-schreiben.form", "notiz");
        Aktenzeichen fall = buero.bewertet(KundenreaktionFixtures.beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        Task aufgabe = eigene(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm");
        String koerper = formulare.ausgefuellt(KundenreaktionProzess.ANTWORT_SCHREIBEN, Map.of());
        String mitFeld =
                koerper.replace("\"variables\":{", "\"variables\":{\"notiz\":{\"value\":\"" + kanarien.neu() + "\"},");

        HttpResponse<String> antwort =
                basic("krm").post("/engine-rest/task/" + aufgabe.getId() + "/submit-form", mitFeld);

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).at("/errors/0/field").asText()).isEqualTo("notiz");
        erledigt(aufgabe, "krm", Map.of());
    }

    /** Worse than lost: the answer would decide about the way of the case. */
    @Test
    void aFieldNamedLikeAVariableOfTheCaseChangesNothing() {
        rolleAus("anliegen.bpmn", "anliegen-bearbeiten.form", AnliegenProzess.GRUPPE.name());
        Aktenzeichen fall = verteilt();
        Task aufgabe = eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        String vorher = gruppe(aufgabe);
        String pfad = "/engine-rest/task/" + aufgabe.getId() + "/submit-form";

        assertThat(basic("leistung")
                        .post(pfad, bewertung("krm").replace("hausbesuch", AnliegenProzess.GRUPPE.name()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(gruppe(aufgabe)).isEqualTo(vorher);
        assertThat(basic("leistung")
                        .post(
                                pfad,
                                "{\"variables\":{\"zustaendigkeit\":{\"value\":\"NEIN\"},\"neuerBereich\":{\"value\":\"EINGANGSZONE\"},\"ablehnungsgrund\":{\"value\":\""
                                        + kanarien.neu() + "\"},\"" + AnliegenProzess.GRUPPE.name()
                                        + "\":{\"value\":null}}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(prozesse.getVariable(aufgabe.getExecutionId(), AnliegenProzess.GRUPPE.name()))
                .as("an empty answer empties no variable")
                .isNotNull();
    }

    /** It carries script: only ours is taken, as it is. */
    @Test
    void aFormOfHtmlIsNotTakenAtAll() {
        String html = lies(Path.of("forms", "eingang-pruefen.html"))
                + "<textarea cam-variable-name=\"notiz\" cam-variable-type=\"String\"></textarea>";
        HttpResponse<String> antwort = rolleAusAlsAnalyse(Map.of(
                "kundenreaktion.bpmn",
                lies(Path.of("bpmn", "kundenreaktion.bpmn")),
                "forms/eingang-pruefen.html",
                html));
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("HTML-Formulare");
    }

    @Test
    void aFieldThatAPageOfHtmlDoesNotHaveIsNotTakenAlong() {
        Aktenzeichen fall = buero.erfasst(KundenreaktionFixtures.beschwerde().neu());
        Task aufgabe = eigene(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm");
        for (String weg : WEGE) {
            assertThat(zugriff("krm", weg)
                            .post(
                                    weg + "/task/" + aufgabe.getId() + "/submit-form",
                                    "{\"variables\":{\"notiz\":{\"value\":\"" + kanarien.neu() + "\"}}}")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private String gruppe(Task aufgabe) {
        return String.valueOf(prozesse.getVariable(aufgabe.getExecutionId(), AnliegenProzess.GRUPPE.name()));
    }

    private String bewertung(String hausbesuch) {
        return Formulare.json(Map.of(
                "variables",
                Map.of(
                        "zustaendigkeit", Map.of("value", "JA"),
                        "ergebnis", Map.of("value", "BEGRUENDET"),
                        "abhilfe", Map.of("value", "KEINE"),
                        "stellungnahme", Map.of("value", kanarien.lang(4_500)),
                        "hausbesuch", Map.of("value", hausbesuch))));
    }

    /** As Modeler sends them: the model and its form, one of them changed. */
    private void rolleAus(String modell, String formular, String feld) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode inhalt =
                    (ObjectNode) json.readTree(Path.of("forms", formular).toFile());
            inhalt.withArray("components")
                    .addObject()
                    .put("type", "textarea")
                    .put("id", "Field_" + feld)
                    .put("key", feld)
                    .put("label", "Zusatz");
            Map<String, String> alle = new TreeMap<>();
            alle.put(modell, lies(Path.of("bpmn", modell)));
            // a form is bound to the deployment of its model
            try (var formulare = Files.list(Path.of("forms"))) {
                formulare
                        .filter(datei -> datei.toString().endsWith(".form"))
                        .forEach(datei -> alle.put(datei.getFileName().toString(), lies(datei)));
            }
            alle.put(formular, json.writeValueAsString(inhalt));
            rolleAus(alle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rolleAus(Map<String, String> dateien) {
        HttpResponse<String> antwort = rolleAusAlsAnalyse(dateien);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    private HttpResponse<String> rolleAusAlsAnalyse(Map<String, String> dateien) {
        String grenze = "grenze";
        StringBuilder koerper = new StringBuilder();
        teil(koerper, grenze, "name=\"deployment-name\"", "Zusatzfeld");
        dateien.forEach(
                (name, inhalt) -> teil(koerper, grenze, "name=\"" + name + "\"; filename=\"" + name + "\"", inhalt));
        koerper.append("--").append(grenze).append("--\r\n");
        return basic("analyse")
                .sende(
                        "POST",
                        "/engine-rest/deployment/create",
                        koerper.toString(),
                        "multipart/form-data; boundary=" + grenze);
    }

    private static void teil(StringBuilder koerper, String grenze, String angaben, String inhalt) {
        koerper.append("--")
                .append(grenze)
                .append("\r\nContent-Disposition: form-data; ")
                .append(angaben)
                .append("\r\n\r\n")
                .append(inhalt)
                .append("\r\n");
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
