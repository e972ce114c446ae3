package de.ombud.prozess.modellpruefung;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks through a form for what the embedded viewer cannot show or read, and for what would bring foreign content. */
final class Formularpruefung {

    private final Set<String> erlaubt;
    private final Feel feel = new Feel();
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
                        stelle(komponente),
                        "Die Komponente „" + art
                                + "“ zeigt Tasklist nicht oder sie brächte fremde Inhalte. Bitte durch eine"
                                + " andere ersetzen."));
            }
            if (!komponente.path("path").asText().isBlank()) {
                befunde.add(new Modellbefund(
                        datei,
                        stelle(komponente),
                        "Ein Pfad (Path) verschachtelt die Antworten, so dass kein Schritt sie findet. Bitte"
                                + " ihn leeren."));
            }
            ausdruecke(komponente, stelle(komponente), datei, befunde);
            komponenten(komponente, datei, befunde);
        }
    }

    /** What begins with = is worked out by the viewer; what it cannot read, it shows to nobody. */
    private void ausdruecke(JsonNode angaben, String stelle, String datei, List<Modellbefund> befunde) {
        angaben.properties().forEach(angabe -> {
            String name = angabe.getKey();
            JsonNode wert = angabe.getValue();
            if (wert.isObject()) {
                ausdruecke(wert, stelle, datei, befunde);
            } else if (wert.isTextual() && istAusdruck(name, wert.textValue())) {
                String ausdruck = wert.textValue().substring(1);
                if (!feel.lesbar(ausdruck)) {
                    befunde.add(new Modellbefund(
                            datei,
                            stelle,
                            "Der Ausdruck „" + wert.textValue() + "“ ist nicht lesbar (FEEL), Tasklist zeigte das Feld"
                                    + " nicht richtig. Bitte die Schreibweise prüfen."));
                }
            }
        });
    }

    private static boolean istAusdruck(String angabe, String text) {
        return text.startsWith("=") && text.length() > 1 && !angabe.equals("key") && !angabe.equals("id");
    }

    private static String stelle(JsonNode komponente) {
        return komponente.path("key").asText(komponente.path("id").asText());
    }

    private static Modellbefund unlesbar(String datei) {
        return new Modellbefund(
                datei, "", "Die Datei ist kein lesbares Formular. Bitte im Camunda Modeler öffnen und neu speichern.");
    }
}
