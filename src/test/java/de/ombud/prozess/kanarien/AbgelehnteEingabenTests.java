package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

@OmbudTest
class AbgelehnteEingabenTests extends KeineInhalteInDerMaschine {

    private final Eingaben eingaben = new Eingaben(kanarien);

    @Test
    void whatIsRefusedAtTheWayInIsNotQuotedInALog() {
        List<String> felder = List.of(
                "kanal",
                "eingang",
                "adressat",
                "reaktionsart",
                "dienststelle",
                "antwortweg",
                "weitereKanaele",
                "soforterledigung",
                "anliegen",
                "kunde",
                "einreicher",
                "erfundenesFeld");
        for (String feld : felder) {
            Map<String, Object> koerper = eingaben.kundenreaktion("EMAIL", "BERATUNGSSTELLE");
            koerper.put(feld, kanarien.neu());
            expectRefused("krm", "POST", "/api/kundenreaktionen", Formulare.json(koerper));
        }
        for (String feld : List.of("art", "thema", "notlage", "ergebnis")) {
            Map<String, Object> anliegen = new TreeMap<>(eingaben.anliegen("K05"));
            anliegen.put(feld, kanarien.neu());
            Map<String, Object> koerper = eingaben.kundenreaktion("EMAIL", "BERATUNGSSTELLE");
            koerper.put("anliegen", List.of(anliegen));
            expectRefused("krm", "POST", "/api/kundenreaktionen", Formulare.json(koerper));
        }
        Map<String, Object> ohneAt = eingaben.kundenreaktion("EMAIL", "BERATUNGSSTELLE");
        ohneAt.put("kunde", Map.of("email", kanarien.neu()));
        expectRefused("krm", "POST", "/api/kundenreaktionen", Formulare.json(ohneAt));
        expectRefused("krm", "POST", "/api/kundenreaktionen", "{\"text\":\"" + kanarien.neu() + "\",");
        expectRefused("krm", "POST", "/api/kundenreaktionen", "\"" + kanarien.neu() + "\"");
        expectRefused("krm", "GET", "/api/kundenreaktionen/" + kanarien.neu(), null);
        expectRefused("krm", "GET", "/api/fristen?land=SN&eingang=" + kanarien.neu(), null);
        expectRefused("krm", "GET", "/api/" + kanarien.neu(), null);
        expectRefused("admin", "PUT", "/api/demo/uhr", Formulare.json(Map.of("jetzt", kanarien.neu())));
        assertThat(Zugriff.basic(port, kanarien.neu()).get("/engine-rest/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsRefusedInAFormIsNotQuotedEither() {
        Aktenzeichen fall = verteilt();
        expectFormRefusesCanaries(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        expectFormRefusesCanaries(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN, "krm");
        Task aufgabe = eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung");
        for (String wert : List.of(
                "{\"value\":\"" + kanarien.lang(25_000) + "\"}",
                "{\"value\":\"" + kanarien.neu() + "\\u0007\"}",
                "{\"value\":\"" + kanarien.neu() + "\",\"type\":\"Integer\"}",
                "{\"value\":\"" + kanarien.neu() + "\",\"type\":\"Date\"}",
                "{\"value\":\"" + kanarien.neu() + "\",\"type\":\"Object\"}",
                "{\"value\":\"" + kanarien.neu() + "\",\"type\":\"" + kanarien.neu() + "\"}",
                "{\"value\":{\"x\":\"" + kanarien.neu() + "\"}}",
                "{\"value\":[\"" + kanarien.neu() + "\"]}",
                "\"" + kanarien.neu() + "\"")) {
            String koerper =
                    "{\"variables\":{\"zustaendigkeit\":{\"value\":\"JA\"},\"ergebnis\":{\"value\":\"BEGRUENDET\"},"
                            + "\"abhilfe\":{\"value\":\"KEINE\"},\"stellungnahme\":" + wert + "}}";
            for (String weg : WEGE) {
                expectRefused("leistung", "POST", weg + "/task/" + aufgabe.getId() + "/submit-form", koerper);
                expectRefused("leistung", "POST", weg + "/task/" + aufgabe.getId() + "/complete", koerper);
            }
        }
        assertThat(eigene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung").getId())
                .isEqualTo(aufgabe.getId());
    }

    private void expectFormRefusesCanaries(Aktenzeichen fall, String element, String wer) {
        Task aufgabe = eigene(fall, element, wer);
        formulare
                .verfaelscht(element)
                .forEach((feld, koerper) -> WEGE.forEach(
                        weg -> expectRefused(wer, "POST", weg + "/task/" + aufgabe.getId() + "/submit-form", koerper)));
    }
}
