package de.ombud.eingang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The body of the contract, valid; a test overrides what matters to it. Times lie before the tests run. */
public final class Anfrage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GUELTIG = """
        {"kanal":"EMAIL","eingang":"2026-03-04T09:15:00+01:00","adressat":"KRM","reaktionsart":"KUNDENREAKTION",
         "dienststelle":"DRESDEN","betreff":"Mietkaution","text":"Ich warte seit drei Wochen.","antwortweg":"EMAIL",
         "erfasserbemerkung":"",
         "kunde":{"vorname":"Mia","nachname":"Muster","email":"mia@example.org","telefon":null,"bgNummer":null,
                  "anschrift":{"strasse":"Weg 1","plz":"01067","ort":"Dresden"}},
         "einreicher":null,"weitereKanaele":[],
         "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Die Kaution fehlt.","notlage":false}]}
        """;

    private final ObjectNode inhalt;

    private Anfrage(ObjectNode inhalt) {
        this.inhalt = inhalt;
    }

    public static Anfrage gueltig() {
        return new Anfrage((ObjectNode) lies(GUELTIG));
    }

    /** @param wert JSON, with ' for " */
    public Anfrage mit(String feld, String wert) {
        inhalt.set(feld, lies(wert.replace('\'', '"')));
        return this;
    }

    public Anfrage mitText(String feld, String text) {
        inhalt.put(feld, text);
        return this;
    }

    public Anfrage ohne(String... felder) {
        for (String feld : felder) {
            inhalt.remove(feld);
        }
        return this;
    }

    String json() {
        return inhalt.toString();
    }

    private static JsonNode lies(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
