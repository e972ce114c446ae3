package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A demo user at work over HTTP with a password: records, reads and completes tasks, seeing only what this person sees. */
public final class Arbeitsplatz {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String wer;
    private final Zugriff zugriff;

    Arbeitsplatz(LaufendeAnwendung anwendung, String wer) {
        this.wer = wer;
        this.zugriff = Zugriff.basic(anwendung.adresse().getPort(), wer);
    }

    /** Records a contact that has to be accepted, and reads it back from the address that the answer names. */
    public JsonNode erfasst(Map<String, ?> kundenreaktion) {
        HttpResponse<String> antwort = zugriff.post("/api/kundenreaktionen", json(kundenreaktion));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        JsonNode fall = lies(antwort.headers().firstValue("Location").orElseThrow());
        assertThat(ohneOffenes(fall)).isEqualTo(ohneOffenes(Zugriff.json(antwort)));
        return fall;
    }

    /** Jobs go on between the answer and the look at it, and what is open goes on with them. */
    private static JsonNode ohneOffenes(JsonNode fall) {
        ObjectNode kopie = fall.deepCopy();
        kopie.remove("wartetAuf");
        return kopie;
    }

    public JsonNode akte(String aktenzeichen) {
        return lies("/api/kundenreaktionen/" + aktenzeichen);
    }

    public JsonNode lies(String pfad) {
        HttpResponse<String> antwort = zugriff.get(pfad);
        assertThat(antwort.statusCode()).as(pfad + " for " + wer).isEqualTo(200);
        return Zugriff.json(antwort);
    }

    /** An event of the case or anything else that must succeed. */
    public void sendet(String methode, String pfad, Map<String, ?> koerper) {
        HttpResponse<String> antwort = zugriff.sende(methode, pfad, json(koerper));
        assertThat(antwort.statusCode()).as(antwort.body()).isBetween(200, 299);
    }

    /** Waits until the case has this status. */
    public JsonNode aktenstand(String aktenzeichen, String status) {
        return Geduld.bis(
                aktenzeichen + " " + status,
                () -> Optional.of(akte(aktenzeichen))
                        .filter(akte -> akte.path("status").asText().equals(status)));
    }

    /** The open tasks of the case that this person may see, first the most urgent. */
    public List<JsonNode> aufgaben(String aktenzeichen) {
        List<JsonNode> aufgaben = new ArrayList<>();
        lies("/engine-rest/task?sortBy=priority&sortOrder=desc&processInstanceBusinessKey=" + aktenzeichen)
                .forEach(aufgaben::add);
        return aufgaben;
    }

    /** Waits for so many open tasks of this kind; this person finds no other task of the case. */
    public List<JsonNode> nurAufgaben(String aktenzeichen, String element, int anzahl) {
        List<String> erwartet = Collections.nCopies(anzahl, element);
        return Geduld.bis(
                anzahl + " " + element + " for " + wer,
                () -> Optional.of(aufgaben(aktenzeichen))
                        .filter(offen -> offen.stream()
                                .map(Arbeitsplatz::element)
                                .toList()
                                .equals(erwartet)));
    }

    public JsonNode nurAufgabe(String aktenzeichen, String element) {
        return nurAufgaben(aktenzeichen, element, 1).get(0);
    }

    /** Waits for a task of this kind, whatever else is open. */
    public JsonNode aufgabe(String aktenzeichen, String element) {
        return Geduld.bis(
                element + " for " + wer,
                () -> aufgaben(aktenzeichen).stream()
                        .filter(offen -> element(offen).equals(element))
                        .findFirst());
    }

    private static String element(JsonNode aufgabe) {
        return aufgabe.path("taskDefinitionKey").asText();
    }

    /** Whose the task is: its candidates, one in our models. */
    List<String> gruppen(JsonNode aufgabe) {
        return lies("/engine-rest/task/" + id(aufgabe) + "/identity-links").findValuesAsText("groupId");
    }

    public void uebernimmt(JsonNode aufgabe) {
        sendet("POST", "/engine-rest/task/" + id(aufgabe) + "/claim", Map.of("userId", wer));
    }

    public void erledigt(JsonNode aufgabe, Map<String, String> formular) {
        Map<String, Object> felder = new TreeMap<>();
        formular.forEach((feld, wert) -> felder.put(feld, Map.of("value", wert)));
        // a job of the same case may be faster at this moment: whoever reads "bitte neu laden" does it once more
        Geduld.bis(id(aufgabe) + " erledigt", () -> {
            HttpResponse<String> antwort = zugriff.sende(
                    "POST", "/engine-rest/task/" + id(aufgabe) + "/submit-form", json(Map.of("variables", felder)));
            if (antwort.statusCode() != 409) {
                assertThat(antwort.statusCode()).as(antwort.body()).isBetween(200, 299);
            }
            return Optional.of(antwort).filter(a -> a.statusCode() != 409);
        });
    }

    public static String id(JsonNode aufgabe) {
        return aufgabe.path("id").asText();
    }

    private static String json(Object koerper) {
        try {
            return JSON.writeValueAsString(koerper);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
