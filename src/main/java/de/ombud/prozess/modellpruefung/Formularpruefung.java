package de.ombud.prozess.modellpruefung;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks through a form for kinds of components that the embedded viewer cannot show or that bring foreign content. */
final class Formularpruefung {

    private final Set<String> erlaubt;
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    Formularpruefung(Set<String> erlaubt) {
        this.erlaubt = erlaubt;
    }

    List<Modellbefund> befunde(String datei, byte[] inhalt) {
        JsonNode formular;
        try {
            formular = json.readTree(inhalt);
        } catch (JsonProcessingException e) {
            return List.of(unlesbar(datei));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (!formular.path("components").isArray()) {
            return List.of(unlesbar(datei));
        }
        List<Modellbefund> befunde = new ArrayList<>();
        komponenten(formular, datei, befunde);
        return befunde;
    }

    private void komponenten(JsonNode behaelter, String datei, List<Modellbefund> befunde) {
        for (JsonNode komponente : behaelter.path("components")) {
            String art = komponente.path("type").asText();
            if (!erlaubt.contains(art)) {
                befunde.add(new Modellbefund(
                        datei,
                        komponente.path("key").asText(komponente.path("id").asText()),
                        "Die Komponente „" + art
                                + "“ zeigt Tasklist nicht oder sie brächte fremde Inhalte. Bitte durch eine"
                                + " andere ersetzen."));
            }
            komponenten(komponente, datei, befunde);
        }
    }

    private static Modellbefund unlesbar(String datei) {
        return new Modellbefund(
                datei, "", "Die Datei ist kein lesbares Formular. Bitte im Camunda Modeler öffnen und neu speichern.");
    }
}
