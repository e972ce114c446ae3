package de.ombud.prozess.formular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.eigenfeld.Antwort;
import de.ombud.eigenfeld.Feldart;
import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Zeitangabe;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Feldfehler;
import de.ombud.system.Zeichenregel;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Reads the answers to own fields, by the rules for everything that is typed: characters, lengths, kinds; names all faults. */
final class EigeneLesung {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    /** More digits than any amount has; an exponent could ask for a gigabyte of zeros. */
    private static final int LAENGSTE_ZAHL = 30;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> LISTE = new TypeReference<>() {};

    private final MessageSource texte;
    private final List<Feldfehler> fehler;

    EigeneLesung(MessageSource texte, List<Feldfehler> fehler) {
        this.texte = texte;
        this.fehler = fehler;
    }

    /** @param gesandt what came for the field; may be null */
    Optional<Antwort> lies(EigeneFrage frage, Object gesandt) {
        List<String> liste = liste(gesandt);
        if (liste.isEmpty()) {
            return frage.istPflicht() ? falsch(frage, "fehler.feld.fehlt") : Optional.of(leer(frage));
        }
        String text = Normalizer.normalize(liste.get(0), Normalizer.Form.NFC).strip();
        return switch (frage.art()) {
            case TEXT -> text(frage, text);
            case KAESTCHEN -> kaestchen(frage, text);
            case ZAHL -> zahl(frage, text);
            case ZEIT -> zeit(frage, text);
            case AUSWAHL, MEHRFACHAUSWAHL -> auswahl(frage, liste);
        };
    }

    /** Tasklist sends several choices as a JSON text. */
    private static List<String> liste(Object gesandt) {
        if (gesandt instanceof Collection<?> mehrere) {
            return mehrere.stream().map(String::valueOf).toList();
        }
        String text = gesandt == null ? "" : gesandt.toString();
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static Antwort leer(EigeneFrage frage) {
        return antwort(frage, "", "");
    }

    private Optional<Antwort> text(EigeneFrage frage, String gesandt) {
        String text = Zeichenregel.bereinigt(gesandt);
        int hoechstens = Math.min(
                frage.istMehrzeilig() ? Feld.LANG : Feld.NAME,
                frage.komponente().at("/validate/maxLength").asInt(Feld.LANG));
        if (text.codePointCount(0, text.length()) > hoechstens) {
            return falsch(frage, "fehler.feld.zulang", hoechstens);
        }
        Optional<Zeichenregel.Stelle> unerlaubt = Zeichenregel.unerlaubt(text);
        if (unerlaubt.isPresent()) {
            return falsch(
                    frage,
                    "fehler.feld.zeichen",
                    unerlaubt.get().nr(),
                    unerlaubt.get().zeichen());
        }
        String gilt = frage.istMehrzeilig() ? text : text.replaceAll("\\s+", " ");
        return Optional.of(antwort(frage, gilt, gilt));
    }

    private Optional<Antwort> kaestchen(EigeneFrage frage, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            return falsch(frage, "fehler.feld.form");
        }
        if (text.equals("false") && frage.istPflicht()) {
            return falsch(frage, "fehler.feld.fehlt");
        }
        return Optional.of(antwort(frage, satz(text.equals("true") ? "eigenfeld.ja" : "eigenfeld.nein"), text));
    }

    private Optional<Antwort> zahl(EigeneFrage frage, String text) {
        BigDecimal zahl;
        try {
            zahl = new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException keine) {
            return falsch(frage, "fehler.feld.zahl");
        }
        if (text.length() > LAENGSTE_ZAHL || Math.abs(zahl.scale()) > LAENGSTE_ZAHL) {
            return falsch(frage, "fehler.feld.zahl");
        }
        JsonNode grenzen = frage.komponente().path("validate");
        if (grenzen.path("max").isNumber() && zahl.compareTo(grenzen.path("max").decimalValue()) > 0) {
            return falsch(frage, "fehler.feld.hoechstens", grenzen.path("max").asText());
        }
        if (grenzen.path("min").isNumber() && zahl.compareTo(grenzen.path("min").decimalValue()) < 0) {
            return falsch(frage, "fehler.feld.mindestens", grenzen.path("min").asText());
        }
        String wert = (zahl.signum() == 0 ? BigDecimal.ZERO : zahl.stripTrailingZeros()).toPlainString();
        return Optional.of(antwort(frage, wert.replace('.', ','), wert));
    }

    private Optional<Antwort> zeit(EigeneFrage frage, String text) {
        if (frage.istNurUhrzeit()) {
            return uhrzeit(text)
                    .map(zeit -> antwort(frage, zeit.toString(), zeit.toString()))
                    .or(() -> falsch(frage, "fehler.feld.form"));
        }
        return frage.istNurTag()
                ? Zeitangabe.tag(text)
                        .map(tag -> antwort(frage, TAG.format(tag), tag.toString()))
                        .or(() -> falsch(frage, "fehler.feld.datum.seite"))
                : Zeitangabe.zeitpunkt(text)
                        .map(zeit -> antwort(frage, ZEITPUNKT.format(zeit.atZone(Ortszeit.BERLIN)), text))
                        .or(() -> falsch(frage, "fehler.feld.zeitpunkt.seite"));
    }

    private static Optional<LocalTime> uhrzeit(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException keine) {
            return Optional.empty();
        }
    }

    private Optional<Antwort> auswahl(EigeneFrage frage, List<String> gesandt) {
        List<String> werte = frage.art() == Feldart.MEHRFACHAUSWAHL ? ausJson(gesandt) : gesandt;
        Map<String, String> moeglich = frage.auswahl();
        if (!moeglich.keySet().containsAll(werte)) {
            return falsch(frage, "fehler.feld.auswahl", String.join(", ", moeglich.keySet()));
        }
        if (werte.isEmpty()) {
            return frage.istPflicht() ? falsch(frage, "fehler.feld.fehlt") : Optional.of(leer(frage));
        }
        List<String> einmal = werte.stream().distinct().toList();
        return Optional.of(antwort(
                frage,
                einmal.stream().map(moeglich::get).collect(Collectors.joining(", ")),
                String.join(EigeneFrage.TRENNER, einmal)));
    }

    private static List<String> ausJson(List<String> gesandt) {
        if (gesandt.size() != 1 || !gesandt.get(0).startsWith("[")) {
            return gesandt;
        }
        try {
            return JSON.readValue(gesandt.get(0), LISTE);
        } catch (JsonProcessingException keine) {
            return gesandt;
        }
    }

    private static Antwort antwort(EigeneFrage frage, String anzeige, String wert) {
        String name = frage.bezeichnung();
        return new Antwort(
                frage.schluessel(), frage.art(), name.substring(0, Math.min(name.length(), Feld.NAME)), anzeige, wert);
    }

    private Optional<Antwort> falsch(EigeneFrage frage, String schluessel, Object... werte) {
        fehler.add(new Feldfehler(frage.schluessel(), "„" + frage.bezeichnung() + "“: " + satz(schluessel, werte)));
        return Optional.empty();
    }

    private String satz(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
