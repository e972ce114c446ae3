package de.ombud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fictional contacts for whole runs; words, channels and topics are those of the cases that the office agreed on as examples. */
public record Faelle(
        String kanal, String text, String antwortweg, Map<String, String> kunde, List<Map<String, Object>> anliegen) {

    public static final String MAIL = "mia.muster@example.org";
    public static final String NACHNAME = "Mustermann-Kanthaus";

    /** Case 8: praise and a complaint in one breath. */
    public static Faelle lobUndBeschwerde() {
        return new Faelle(
                "ONLINEPORTAL",
                "Frau Kern ist toll, aber die Maßnahme war Zeitverschwendung.",
                "EMAIL",
                Map.of("vorname", "Mia", "nachname", NACHNAME, "email", MAIL),
                List.of(
                        anliegen("LOB", "P01", "Frau Kern ist toll."),
                        anliegen("BESCHWERDE", "M05", "Die Maßnahme war Zeitverschwendung.")));
    }

    /** Case 13: the call back that never came. */
    public static Faelle rueckrufVersprochen() {
        return new Faelle(
                "TELEFON",
                "Montag Rückruf versprochen, heute ist Freitag.",
                "TELEFON",
                Map.of("vorname", "Mia", "nachname", NACHNAME, "telefon", "0351 123456"),
                List.of(
                        anliegen("BESCHWERDE", "E03", "Rückruf am Montag versprochen."),
                        anliegen("BESCHWERDE", "E01", "Seit Tagen ist niemand zu erreichen.")));
    }

    /** Case 14: three complaints, two areas, one of them urgent. */
    public static Faelle vermieterWartetBisMorgen() {
        return new Faelle(
                "PERSOENLICH",
                "Der Vermieter wartet bis morgen, mein Lohn ist falsch angerechnet, der Führerschein abgelehnt.",
                "EMAIL",
                Map.of("vorname", "Mia", "nachname", NACHNAME, "email", MAIL),
                List.of(
                        anliegen("BESCHWERDE", "L03", "Mein Lohn ist falsch angerechnet."),
                        anliegen("BESCHWERDE", "K13", "Der Vermieter wartet bis morgen."),
                        anliegen("BESCHWERDE", "M06", "Der Führerschein ist abgelehnt.")));
    }

    private static Map<String, Object> anliegen(String art, String thema, String beschreibung) {
        return Map.of("art", art, "thema", thema, "beschreibung", beschreibung, "notlage", false);
    }

    public Faelle nurAnliegen(int nr) {
        return new Faelle(kanal, text, antwortweg, kunde, List.of(anliegen.get(nr - 1)));
    }

    /** As it is sent; received now. */
    public Map<String, Object> neu() {
        Map<String, Object> koerper = new LinkedHashMap<>();
        koerper.put("kanal", kanal);
        koerper.put("adressat", "KRM");
        koerper.put("reaktionsart", "KUNDENREAKTION");
        koerper.put("dienststelle", "DRESDEN");
        koerper.put("betreff", "Anliegen von " + NACHNAME);
        koerper.put("text", text);
        koerper.put("antwortweg", antwortweg);
        koerper.put("kunde", kunde);
        koerper.put("anliegen", anliegen);
        return koerper;
    }

    /** The same, settled in the first talk: every Anliegen unfounded and explained. */
    public Map<String, Object> sofortErledigt(String vermerk) {
        List<Map<String, Object>> bewertet = new ArrayList<>();
        for (int nr = 1; nr <= anliegen.size(); nr++) {
            bewertet.add(Map.of("nr", nr, "ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT"));
        }
        Map<String, Object> koerper = neu();
        koerper.put("soforterledigung", Map.of("erledigungsvermerk", vermerk, "anliegen", bewertet));
        return koerper;
    }
}
