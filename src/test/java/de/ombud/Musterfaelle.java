package de.ombud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The fifteen example cases of the office, {@code faelle.yaml}: as they arrive, and how each should travel. */
public final class Musterfaelle {

    public static final String MAIL = "mia.muster@example.org";
    public static final String NACHNAME = "Mustermann-Kanthaus";
    public static final String BERATUNG = "rat@beratung.example.org";

    private Musterfaelle() {}

    static List<Integer> nummern() {
        return alle().stream().map(fall -> (Integer) fall.get("nr")).toList();
    }

    /** What somebody posts for this case; received now. A test may add to it. */
    public static Map<String, Object> neu(int nr) {
        Map<String, Object> fall =
                alle().stream().filter(f -> f.get("nr").equals(nr)).findFirst().orElseThrow();
        String kanal = (String) fall.get("kanal");
        Object einreicher = fall.get("einreicher");
        Map<String, Object> koerper = new LinkedHashMap<>();
        koerper.put("kanal", kanal);
        koerper.put("adressat", fall.getOrDefault("adressat", "KRM"));
        koerper.put("reaktionsart", fall.getOrDefault("reaktionsart", "KUNDENREAKTION"));
        koerper.put("dienststelle", "DRESDEN");
        koerper.put("betreff", "Fall " + nr);
        koerper.put("text", fall.get("text"));
        if ("ANONYM".equals(einreicher)) {
            koerper.put("antwortweg", "KEINE");
            koerper.put("einreicher", Map.of("art", "ANONYM"));
        } else {
            koerper.put("antwortweg", antwortweg(kanal));
            koerper.put("kunde", kunde(kanal));
            if (einreicher != null) {
                koerper.put("einreicher", einreicher(einreicher, fall.get("vollmacht")));
            }
        }
        koerper.put(
                "anliegen",
                ((List<?>) fall.get("themen"))
                        .stream().map(Musterfaelle::anliegen).toList());
        return koerper;
    }

    private static Map<String, Object> anliegen(Object thema) {
        String art = thema.toString().startsWith("P") ? "LOB" : "BESCHWERDE";
        return Map.of("art", art, "thema", thema, "beschreibung", "");
    }

    private static String antwortweg(String kanal) {
        return switch (kanal) {
            case "TELEFON" -> "TELEFON";
            case "SCHRIFTLICH" -> "BRIEF";
            default -> "EMAIL";
        };
    }

    private static Map<String, Object> kunde(String kanal) {
        Map<String, Object> kunde = new LinkedHashMap<>(Map.of("vorname", "Mia", "nachname", NACHNAME));
        switch (antwortweg(kanal)) {
            case "TELEFON" -> kunde.put("telefon", "0351 123456");
            case "BRIEF" -> kunde.put("anschrift", Map.of("strasse", "Weg 1", "plz", "01067", "ort", "Dresden"));
            default -> kunde.put("email", MAIL);
        }
        return kunde;
    }

    private static Map<String, Object> einreicher(Object art, Object vollmacht) {
        return Map.of(
                "art",
                art,
                "name",
                "Petra Rat",
                "organisation",
                "Beratung e. V.",
                "email",
                BERATUNG,
                "vollmacht",
                Boolean.TRUE.equals(vollmacht));
    }

    private static List<Map<String, Object>> alle() {
        try (InputStream datei = Musterfaelle.class.getResourceAsStream("/faelle.yaml")) {
            return new Yaml().load(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
