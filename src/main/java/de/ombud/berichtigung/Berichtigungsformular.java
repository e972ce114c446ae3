package de.ombud.berichtigung;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingang.angabe.Feldwert;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import org.springframework.stereotype.Component;

/**
 * The fields of the page, filled with what the case says now. What comes back unchanged was not put right: only the rest is sent on, and
 * what was emptied as null. So two who have the page open at once do not undo each other's work by fields that they never touched.
 */
@Component
class Berichtigungsformular {

    static final String GRUND = "grund";
    private static final String KANAL = "weitereKanaele.";
    private static final Set<String> HAKEN = Set.of("einreicher.vollmacht", "vertraulich");

    private final Eingabeleser leser;

    Berichtigungsformular(Eingabeleser leser) {
        this.leser = leser;
    }

    /** By path, as the page names its fields. */
    Map<String, String> felder(Akte akte) {
        Map<String, String> f = new LinkedHashMap<>();
        f.put("kanal", akte.kanal().name());
        f.put("eingang", ortszeit(akte));
        for (Kanal kanal : Kanal.values()) {
            f.put(KANAL + kanal, String.valueOf(akte.weitereKanaele().contains(kanal)));
        }
        f.put("adressat", akte.adressat().name());
        f.put("reaktionsart", akte.reaktionsart().name());
        f.put("dienststelle", akte.dienststelle());
        f.put("antwortweg", akte.antwortweg().name());
        f.put("betreff", text(akte.betreff()));
        f.put("text", text(akte.text()));
        Kunde kunde = Objects.requireNonNullElse(akte.kunde(), Kunde.UNBEKANNT);
        f.put("kunde.vorname", text(kunde.vorname()));
        f.put("kunde.nachname", text(kunde.nachname()));
        f.put("kunde.email", text(kunde.email()));
        f.put("kunde.telefon", text(kunde.telefon()));
        f.put("kunde.bgNummer", text(kunde.bgNummer()));
        anschrift(f, "kunde.anschrift.", kunde.anschrift());
        f.put(
                "kunde.adressschutz",
                Objects.requireNonNullElse(kunde.adressschutz(), Kunde.Adressschutz.KEINER)
                        .name());
        Einreicher einreicher = Objects.requireNonNullElse(akte.einreicher(), Einreicher.SELBST);
        f.put("einreicher.art", einreicher.art().name());
        f.put("einreicher.name", text(einreicher.name()));
        f.put("einreicher.organisation", text(einreicher.organisation()));
        f.put("einreicher.email", text(einreicher.email()));
        anschrift(f, "einreicher.anschrift.", einreicher.anschrift());
        f.put("einreicher.vollmacht", String.valueOf(einreicher.vollmacht()));
        f.put("vertraulich", String.valueOf(akte.istVertraulich()));
        akte.anliegen().forEach(a -> {
            f.put(pfad(a) + ".art", a.art().name());
            f.put(pfad(a) + ".thema", a.thema());
            f.put(pfad(a) + ".beschreibung", text(a.beschreibung()));
        });
        return f;
    }

    /** Seconds are shown nowhere, so leaving them alone puts nothing right. */
    private static String ortszeit(Akte akte) {
        return ZonedDateTime.ofInstant(akte.eingang(), Ortszeit.BERLIN)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static void anschrift(Map<String, String> f, String pfad, Anschrift anschrift) {
        Anschrift a = Objects.requireNonNullElse(anschrift, new Anschrift(null, null, null));
        f.put(pfad + "zusatz", text(a.zusatz()));
        f.put(pfad + "strasse", text(a.strasse()));
        f.put(pfad + "plz", text(a.plz()));
        f.put(pfad + "ort", text(a.ort()));
        f.put(pfad + "land", text(a.land()));
    }

    private static String pfad(Akte.Anliegen a) {
        return "anliegen[" + a.nr() + "]";
    }

    private static String text(String wert) {
        return Objects.requireNonNullElse(wert, "");
    }

    /** @throws de.ombud.system.Eingabefehler with all faulty fields, named by the interface */
    KorrekturEingabe lies(Map<String, String> gesandt, Akte akte) {
        Map<String, String> bisher = felder(akte);
        Map<String, Object> geaendert = new LinkedHashMap<>();
        List<Map<String, Object>> anliegen = new ArrayList<>();
        akte.anliegen().forEach(a -> {
            Map<String, Object> teil = anderes(gesandt, bisher, pfad(a) + ".");
            if (!teil.isEmpty()) {
                teil.computeIfPresent("thema", (feld, wert) -> Feldwert.thema(wert.toString()));
                teil.put("nr", String.valueOf(a.nr()));
                anliegen.add(teil);
            }
        });
        if (!anliegen.isEmpty()) {
            geaendert.put("anliegen", anliegen);
        }
        kanaele(gesandt, bisher, geaendert);
        geaendert.putAll(anderes(gesandt, bisher, ""));
        geaendert.computeIfPresent("eingang", (feld, wert) -> Feldwert.zeitpunkt(wert.toString()));
        boolean selbst = Einreicherart.SELBST.name().equals(gesandt.get("einreicher.art"));
        if (selbst && geaendert.containsKey("einreicher")) {
            geaendert.put("einreicher", null);
        }
        geaendert.put(GRUND, gesandt.getOrDefault(GRUND, ""));
        return leser.liesGeaendertes(KorrekturEingabe.class, geaendert);
    }

    /** The boxes come or they do not, so they count together, where the page had them. */
    private static void kanaele(
            Map<String, String> gesandt, Map<String, String> bisher, Map<String, Object> geaendert) {
        List<String> jetzt = angekreuzt(gesandt);
        if (gesandt.containsKey("kanal") && !jetzt.equals(angekreuzt(bisher))) {
            geaendert.put("weitereKanaele", jetzt);
        }
    }

    private static List<String> angekreuzt(Map<String, String> felder) {
        return Arrays.stream(Kanal.values())
                .map(Kanal::name)
                .filter(kanal -> "true".equals(felder.get(KANAL + kanal)))
                .toList();
    }

    /** What differs below this path, in maps of maps. */
    private static Map<String, Object> anderes(Map<String, String> gesandt, Map<String, String> bisher, String unter) {
        Map<String, Object> teil = new LinkedHashMap<>();
        bisher.forEach((pfad, alt) -> {
            boolean liegtDarunter = pfad.startsWith(unter) && !pfad.startsWith(KANAL);
            boolean einzeln = unter.isEmpty() && pfad.startsWith("anliegen[");
            String neu = wert(gesandt, pfad, alt);
            if (liegtDarunter && !einzeln && !gleich(alt, neu)) {
                setze(teil, pfad.substring(unter.length()), neu.isBlank() ? null : neu);
            }
        });
        return teil;
    }

    /** A box that is not ticked is not sent. */
    private static String wert(Map<String, String> gesandt, String pfad, String bisher) {
        boolean haken = HAKEN.contains(pfad) && gesandt.containsKey("einreicher.art");
        return gesandt.getOrDefault(pfad, haken ? "false" : bisher);
    }

    /** A browser ends the lines of a text in its own way. */
    private static boolean gleich(String alt, String neu) {
        return alt.strip().replace("\r\n", "\n").equals(neu.strip().replace("\r\n", "\n"));
    }

    @SuppressWarnings("unchecked")
    private static void setze(Map<String, Object> ziel, String pfad, String wert) {
        String[] teile = pfad.split("\\.", 2);
        if (teile.length == 1) {
            ziel.put(pfad, wert);
        } else {
            setze(
                    (Map<String, Object>) ziel.computeIfAbsent(teile[0], k -> new LinkedHashMap<String, Object>()),
                    teile[1],
                    wert);
        }
    }

    /** Faults name matters by their place among those that were sent, the page by their number. */
    String feldname(String fehlerfeld, Map<String, String> gesandt, Akte akte) {
        if (!fehlerfeld.startsWith("anliegen[")) {
            return fehlerfeld;
        }
        int stelle = Integer.parseInt(fehlerfeld.replaceAll("^anliegen\\[(\\d+)].*", "$1"));
        Map<String, String> bisher = felder(akte);
        return akte.anliegen().stream()
                .filter(a -> !anderes(gesandt, bisher, pfad(a) + ".").isEmpty())
                .skip(stelle)
                .findFirst()
                .map(a -> fehlerfeld.replaceFirst("^anliegen\\[\\d+]", Matcher.quoteReplacement(pfad(a))))
                .orElse(fehlerfeld);
    }

    /** What stands in this field of what was sent. */
    String gesandt(Map<String, String> gesandt, String pfad, String bisher) {
        boolean haken = pfad.startsWith(KANAL) && gesandt.containsKey("kanal");
        return haken ? gesandt.getOrDefault(pfad, "false") : wert(gesandt, pfad, bisher);
    }

    /** Of what was sent, the fields of this page. */
    Map<String, String> eigene(Map<String, String> gesandt, Akte akte) {
        Map<String, String> eigene = new LinkedHashMap<>(gesandt);
        eigene.keySet().retainAll(felder(akte).keySet());
        eigene.put(GRUND, gesandt.getOrDefault(GRUND, ""));
        return eigene;
    }
}
