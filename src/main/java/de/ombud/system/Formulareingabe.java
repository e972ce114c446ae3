package de.ombud.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.stereotype.Component;

/**
 * Reads a form whose fields are named like the paths of a {@link JsonEingabe} ({@code anliegen[0].thema}), with the same checks and
 * the same sentences. A field without content counts as left out.
 */
@Component
public class Formulareingabe {

    private static final Pattern TEIL = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,3})])?(?:\\.|$)");
    private static final Pattern PFAD = Pattern.compile("[A-Za-z]+(\\[\\d{1,3}])?(\\.[A-Za-z]+(\\[\\d{1,3}])?)*");
    private static final Set<String> JA_NEIN = Set.of("true", "false");

    private final JsonEingabenLeser leser;
    private final ObjectMapper json;

    Formulareingabe(JsonEingabenLeser leser, ObjectMapper json) {
        this.leser = leser;
        this.json = json;
    }

    /**
     * @param felder values by path; "true" and "false" mean yes and no
     * @throws Eingabefehler with all faulty fields
     */
    public <T extends JsonEingabe> T lies(Class<T> art, Map<String, String> felder) {
        ObjectNode wurzel = json.createObjectNode();
        felder.forEach((pfad, wert) -> {
            if (!wert.isBlank() && PFAD.matcher(pfad).matches()) {
                setze(wurzel, pfad, wert);
            }
        });
        try {
            return art.cast(leser.read(art, new Inhalt(json.writeValueAsBytes(wurzel))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setze(ObjectNode wurzel, String pfad, String wert) {
        Matcher teil = TEIL.matcher(pfad);
        ObjectNode hier = wurzel;
        while (teil.find()) {
            boolean letzter = teil.end() == pfad.length();
            if (letzter && JA_NEIN.contains(wert)) {
                hier.put(teil.group(1), Boolean.parseBoolean(wert));
            } else if (letzter) {
                hier.put(teil.group(1), wert);
            } else if (teil.group(2) == null) {
                hier = hier.withObjectProperty(teil.group(1));
            } else {
                hier = element(hier.withArrayProperty(teil.group(1)), Integer.parseInt(teil.group(2)));
            }
        }
    }

    private static ObjectNode element(ArrayNode liste, int stelle) {
        while (liste.size() <= stelle) {
            liste.addObject();
        }
        return (ObjectNode) liste.get(stelle);
    }

    private record Inhalt(byte[] bytes) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return new HttpHeaders();
        }
    }
}
