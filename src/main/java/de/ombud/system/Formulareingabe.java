package de.ombud.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
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

    /** No input of ours is nested deeper. */
    private static final Pattern PFAD =
            Pattern.compile("[A-Za-z]{1,50}(\\[\\d{1,3}])?(\\.[A-Za-z]{1,50}(\\[\\d{1,3}])?){0,4}");

    /** Elements of lists that one form may make: a path is a few bytes, and each of its parts could make a thousand. */
    private static final int ELEMENTE = 10 * Bindungsgrenzen.ELEMENTE;

    private static final Set<String> JA_NEIN = Set.of("true", "false");

    private final JsonEingabenLeser leser;
    private final ObjectMapper json;
    private final MessageSource texte;

    Formulareingabe(JsonEingabenLeser leser, ObjectMapper json, MessageSource texte) {
        this.leser = leser;
        this.json = json;
        this.texte = texte;
    }

    /**
     * @param felder values by path; "true" and "false" mean yes and no
     * @throws Eingabefehler with all faulty fields
     */
    public <T extends JsonEingabe> T lies(Class<T> art, Map<String, String> felder) {
        ObjectNode wurzel = json.createObjectNode();
        AtomicInteger elemente = new AtomicInteger();
        felder.forEach((pfad, wert) -> {
            if (!wert.isBlank() && PFAD.matcher(pfad).matches()) {
                setze(wurzel, pfad, wert, elemente);
            }
        });
        try {
            return art.cast(leser.read(art, new Inhalt(json.writeValueAsBytes(wurzel))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setze(ObjectNode wurzel, String pfad, String wert, AtomicInteger elemente) {
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
                hier = element(hier.withArrayProperty(teil.group(1)), Integer.parseInt(teil.group(2)), elemente);
            }
        }
    }

    private ObjectNode element(ArrayNode liste, int stelle, AtomicInteger elemente) {
        while (liste.size() <= stelle) {
            if (elemente.incrementAndGet() > ELEMENTE) {
                throw new Eingabefehler("", texte.getMessage("fehler.400.zuviel", null, Locale.GERMANY));
            }
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
