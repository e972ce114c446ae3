package de.ombud.prozess.waechter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills the form of a task as somebody might: any of the choices it offers, words everywhere, days around today. */
final class Formularwahl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Formularwahl() {}

    /** @param formular name of the form; empty where it is a page of its own that asks for nothing */
    static Map<String, Object> fuelle(String formular, Random zufall, ZonedDateTime jetzt) {
        Map<String, Object> werte = new LinkedHashMap<>();
        if (!formular.isEmpty()) {
            fuelle(lies(formular).path("components"), werte, zufall, jetzt);
        }
        if (werte.containsKey("erneutAm")) {
            werte.put("erneutAm", jetzt.plusDays(1).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        }
        if (formular.equals("nachtrag-sichten")) {
            gelesen(werte);
        }
        if (formular.equals("anliegen-bearbeiten")) {
            ohneWiderspruch(werte);
        }
        if (werte.containsKey("kontakt")) {
            passend(werte, zufall);
        }
        return werte;
    }

    /** Other choices name questions and matters that not every case has. */
    private static void gelesen(Map<String, Object> werte) {
        werte.put("folge", "NICHTS");
        werte.remove("gehoertZu");
        werte.remove("weitergabeAn");
    }

    /** Who is not competent rates nothing, and what was changed was not unfounded. */
    private static void ohneWiderspruch(Map<String, Object> werte) {
        List<String> andere =
                "NEIN".equals(werte.get("zustaendigkeit")) ? List.of("ergebnis", "abhilfe") : List.of("neuerBereich");
        andere.forEach(werte::remove);
        werte.computeIfPresent(
                "abhilfe",
                (feld, wert) ->
                        List.of("UNBEGRUENDET", "ABGEGEBEN").contains(werte.get("ergebnis")) ? "ERKLAERT" : wert);
    }

    /** In an emergency the answers depend on each other. */
    private static void passend(Map<String, Object> werte, Random zufall) {
        boolean erreicht = zufall.nextInt(3) > 0;
        werte.replaceAll((schluessel, wert) -> wert instanceof Boolean ? Boolean.valueOf(false) : wert);
        werte.put("kontakt", erreicht ? "JA" : "NEIN");
        werte.put("ergebnis", !erreicht ? "NICHT_ERREICHT" : zufall.nextBoolean() ? "ABGEWENDET" : "KEINE_NOTLAGE");
        werte.put("vorschuss", "ABGEWENDET".equals(werte.get("ergebnis")));
        werte.put("vermerk", "Besprochen.");
    }

    private static JsonNode lies(String formular) {
        try (InputStream datei = Formularwahl.class.getResourceAsStream("/forms/" + formular + ".form")) {
            return JSON.readTree(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fuelle(JsonNode felder, Map<String, Object> werte, Random zufall, ZonedDateTime jetzt) {
        for (JsonNode feld : felder) {
            fuelle(feld.path("components"), werte, zufall, jetzt);
            if (feld.hasNonNull("key")) {
                Object wert = wert(feld, zufall, jetzt);
                if (wert != null) {
                    werte.put(feld.path("key").asText(), wert);
                }
            }
        }
    }

    private static Object wert(JsonNode feld, Random zufall, ZonedDateTime jetzt) {
        boolean noetig = feld.path("validate").path("required").asBoolean();
        JsonNode auswahl = feld.path("values");
        if (!auswahl.isEmpty()) {
            return noetig || zufall.nextBoolean()
                    ? auswahl.get(zufall.nextInt(auswahl.size())).path("value").asText()
                    : null;
        }
        return switch (feld.path("type").asText()) {
            case "checkbox" -> noetig || zufall.nextInt(3) == 0;
            case "datetime" -> tag(feld, zufall, jetzt);
            case "textfield", "textarea" -> text(feld, noetig);
            default -> null;
        };
    }

    /** A day around today; where the hour counts, mostly now: what already happened is what people write down. */
    private static String tag(JsonNode feld, Random zufall, ZonedDateTime jetzt) {
        LocalDate tag = jetzt.toLocalDate()
                .plusDays(
                        switch (zufall.nextInt(3)) {
                            case 0 -> 0;
                            case 1 -> 10;
                            default -> -1;
                        });
        if (!"datetime".equals(feld.path("subtype").asText())) {
            return tag.toString();
        }
        return (zufall.nextInt(3) > 0 ? jetzt : jetzt.with(tag)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String text(JsonNode feld, boolean noetig) {
        String schluessel = feld.path("key").asText();
        if (schluessel.equals("stelleEmail")) {
            return "stelle@example.org";
        }
        return noetig ? "Erledigt." : null;
    }
}
