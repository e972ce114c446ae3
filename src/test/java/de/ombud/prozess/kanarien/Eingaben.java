package de.ombud.prozess.kanarien;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bodies for the way in, with a canary of its own in every field that takes text. */
record Eingaben(Kanarien kanarien) {

    /** A canary in every field that takes text. */
    Map<String, Object> kundenreaktion(String antwortweg, String einreicher) {
        Map<String, Object> koerper = new TreeMap<>();
        koerper.put("kanal", "EMAIL");
        koerper.put("betreff", kanarien.lang(200));
        koerper.put("text", kanarien.lang(20_000));
        koerper.put("antwortweg", antwortweg);
        koerper.put("erfasserbemerkung", kanarien.lang(4_500));
        koerper.put("kunde", kunde());
        koerper.put("einreicher", einreicher(einreicher));
        koerper.put("anliegen", List.of(anliegen("K05")));
        return koerper;
    }

    private Map<String, Object> kunde() {
        return Map.of(
                "vorname", kanarien.neu(),
                "nachname", kanarien.lang(150),
                "email", kanarien.mail(),
                "telefon", kanarien.neu(),
                "bgNummer", kanarien.neu(),
                // abroad, where a Postleitzahl may be anything
                "anschrift",
                        Map.of(
                                "strasse", kanarien.neu(),
                                "plz", kanarien.neu(),
                                "ort", kanarien.neu(),
                                "zusatz", kanarien.neu(),
                                "land", kanarien.neu()));
    }

    private Map<String, Object> einreicher(String art) {
        return Map.of(
                "art", art,
                "name", kanarien.neu(),
                "organisation", kanarien.neu(),
                "email", kanarien.mail(),
                "vollmacht", false);
    }

    Map<String, Object> anliegen(String thema) {
        return Map.of("art", "BESCHWERDE", "thema", thema, "beschreibung", kanarien.lang(20_000), "notlage", false);
    }

    Map<String, Object> korrektur(Instant eingang) {
        return Map.of(
                "eingang", eingang.toString(),
                "kanal", "SCHRIFTLICH",
                "kunde", kunde(),
                "einreicher", einreicher("BERATUNGSSTELLE"),
                "grund", kanarien.lang(2_000));
    }
}
