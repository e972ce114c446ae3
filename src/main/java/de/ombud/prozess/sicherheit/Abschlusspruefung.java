package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Lets a task be completed with the fields of its form and nothing else: a free variable would stay in the engine. Values must be
 * plain; files and serialised objects are refused.
 */
@Component
class Abschlusspruefung {

    /** A form has a handful of texts of at most 20,000 characters. */
    private static final int HOECHSTENS_BYTES = 512 * 1024;

    /** What Tasklist calls the choices of a list. */
    private static final String LISTE = "json";

    private static final Set<String> SCHLICHTE_TYPEN =
            Set.of("string", "boolean", "short", "integer", "long", "double", "date", "null");

    private final Aufgabensicht aufgaben;
    private final Formularfelder formularfelder;
    private final ObjectMapper json;

    Abschlusspruefung(Aufgabensicht aufgaben, Formularfelder formularfelder, ObjectMapper json) {
        this.aufgaben = aufgaben;
        this.formularfelder = formularfelder;
        this.json = json;
    }

    /** The body that the engine gets instead of the one that was sent: what was checked, and nothing that two parsers read differently. */
    byte[] pruefe(Angemeldet person, String taskId, InputStream koerper) throws IOException {
        Task aufgabe = aufgaben.zumAbschliessen(person, taskId);
        if (aufgabe.getAssignee() != null && !aufgabe.getAssignee().equals(person.name())) {
            throw new Konflikt(
                    "Die Aufgabe hat jemand anderes übernommen. Bitte lassen Sie sie sich zuerst übergeben.");
        }
        Map<String, Formularfeld> erlaubt = formularfelder.felder(aufgabe).stream()
                .collect(Collectors.toMap(Formularfeld::key, feld -> feld, (eines, gleichnamiges) -> eines));
        ObjectNode geprueft = json.createObjectNode();
        ObjectNode variablen = geprueft.putObject("variables");
        for (Map.Entry<String, JsonNode> feld : lies(koerper).path("variables").properties()) {
            if (!erlaubt.containsKey(feld.getKey())) {
                throw new NichtErlaubt("Die Angaben enthalten Felder, die das Formular der Aufgabe nicht hat.");
            }
            variablen.set(feld.getKey(), schlicht(erlaubt.get(feld.getKey()), feld.getValue()));
        }
        return json.writeValueAsBytes(geprueft);
    }

    private JsonNode lies(InputStream koerper) throws IOException {
        byte[] bytes = koerper.readNBytes(HOECHSTENS_BYTES + 1);
        if (bytes.length > HOECHSTENS_BYTES) {
            throw new Eingabefehler("", "Die Angaben sind zu umfangreich.");
        }
        try {
            JsonNode wurzel = bytes.length == 0 ? json.createObjectNode() : json.readTree(bytes);
            if (wurzel.isObject()) {
                return wurzel;
            }
        } catch (JsonProcessingException e) {
            // the message of the parser quotes what was sent
        }
        throw new Eingabefehler("", "Die Angaben sind nicht lesbar (JSON erwartet).");
    }

    private JsonNode schlicht(Formularfeld feld, JsonNode angabe) {
        JsonNode wert = angabe.path("value");
        JsonNode typ = angabe.path("type");
        if (feld.nimmtMehreres() && istListe(wert, typ)) {
            // the engine knows no lists; read as what it says where the step takes it
            return json.createObjectNode().put("value", wert.isArray() ? wert.toString() : wert.textValue());
        }
        boolean typErlaubt = typ.isMissingNode()
                || typ.isNull()
                || SCHLICHTE_TYPEN.contains(typ.asText().toLowerCase(Locale.ROOT));
        if (!angabe.isObject() || wert.isContainerNode() || !typErlaubt) {
            throw new Eingabefehler(feld.key(), "Dieses Feld nimmt nur einen einfachen Wert an.");
        }
        ObjectNode ergebnis = json.createObjectNode();
        ergebnis.set("value", wert.isMissingNode() ? json.nullNode() : wert);
        if (typ.isTextual()) {
            ergebnis.set("type", typ);
        }
        return ergebnis;
    }

    private static boolean istListe(JsonNode wert, JsonNode typ) {
        boolean ohneTyp = typ.isMissingNode() || typ.isNull() || LISTE.equalsIgnoreCase(typ.asText());
        if (wert.isArray() && ohneTyp) {
            return StreamSupport.stream(wert.spliterator(), false).allMatch(JsonNode::isTextual);
        }
        return wert.isTextual() && LISTE.equalsIgnoreCase(typ.asText());
    }
}
