package de.ombud.prozess.modellpruefung;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.ombud.prozess.modellsprache.Feel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through a form for what the embedded viewer cannot show or read, and for what would bring foreign content. */
final class Formularpruefung {

    /** Tags, pictures and ways to other houses; our own pages are named from the root. */
    private static final Pattern FREMDES = Pattern.compile("<\\s*[A-Za-z/!]|!\\[|]\\s*\\(\\s*(?!/[^/\\\\])|]\\s*:");

    private static final Pattern EINGESETZT = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Set<String> GELESEN = Set.of("text", "label", "dateLabel", "timeLabel", "description");

    private static final int HOECHSTENS = 200;

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
        if (formular.findValues("type").size() > HOECHSTENS) {
            befunde.add(new Modellbefund(
                    datei, "", "Das Formular hat mehr als " + HOECHSTENS + " Felder und Texte. Bitte es teilen."));
        }
        List<String> schluessel = schluessel(formular);
        schluessel.stream()
                .filter(einer -> Collections.frequency(schluessel, einer) > 1)
                .distinct()
                .forEach(einer -> befunde.add(new Modellbefund(
                        datei,
                        einer,
                        "Zwei Felder haben denselben Schlüssel (Key); nur eine der Antworten bliebe übrig. Bitte einen"
                                + " ändern.")));
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

    private static List<String> schluessel(JsonNode behaelter) {
        List<String> alle = new ArrayList<>();
        behaelter.path("components").forEach(komponente -> {
            if (!komponente.path("key").asText().isEmpty()) {
                alle.add(komponente.path("key").asText());
            }
            alle.addAll(schluessel(komponente));
        });
        return alle;
    }

    /** Shown to everybody who has the task: words, emphasis and ways to our own pages. */
    private static Optional<String> einwandGegenText(String text) {
        boolean fremd = text.startsWith("=")
                ? Feel.woerter(text).stream()
                        .anyMatch(wort -> FREMDES.matcher(wort).find())
                : FREMDES.matcher(text).find();
        if (fremd) {
            return Optional.of("Texte nehmen kein HTML, keine Bilder und nur Verweise auf eigene Seiten, wie"
                    + " [Akte](/akte). Bitte den Text ändern.");
        }
        return EINGESETZT
                        .matcher(text)
                        .results()
                        .map(treffer -> treffer.group(1).strip())
                        .anyMatch(eingesetzt -> eingesetzt.startsWith("#loop") || Feel.laeuftDurch(eingesetzt))
                ? Optional.of(
                        "In Texte werden nur Werte eingesetzt, wie {{aktenzeichen}}, keine Schleifen. Bitte den Text"
                                + " ändern.")
                : Optional.empty();
    }

    /** What begins with = is worked out by the viewer; what it cannot read, it shows to nobody. */
    private void ausdruecke(JsonNode angaben, String stelle, String datei, List<Modellbefund> befunde) {
        angaben.properties().forEach(angabe -> {
            String name = angabe.getKey();
            JsonNode wert = angabe.getValue();
            if (wert.isTextual() && GELESEN.contains(name)) {
                einwandGegenText(wert.textValue())
                        .map(satz -> new Modellbefund(datei, stelle, satz))
                        .ifPresent(befunde::add);
            }
            if (wert.isArray() && name.equals("values")) {
                wert.forEach(einer -> ausdruecke(einer, stelle, datei, befunde));
            }
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
