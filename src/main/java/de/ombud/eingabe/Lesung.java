package de.ombud.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Zeichenregel;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** One input on its way into a record. What could not be read is noted and read past, so that all of it is named at once. */
final class Lesung {

    private static final int HOECHSTENS = 200;

    /** A path repeats names that the caller wrote; a real one is never longer. */
    private static final int LAENGSTER_PFAD = 200;

    private final MessageSource texte;
    private final boolean streng;
    private final UnaryOperator<String> beschriftung;
    private final Map<String, String> fehler = new TreeMap<>();

    /**
     * @param streng for programs: a number is no text, "true" is no yes, and a field that nobody knows is refused
     * @param beschriftung how the form calls a field, or ""
     */
    Lesung(MessageSource texte, boolean streng, UnaryOperator<String> beschriftung) {
        this.texte = texte;
        this.streng = streng;
        this.beschriftung = beschriftung;
    }

    /** Where a value stands, and what its record says about it. */
    private record Stelle(String pfad, Feld feld) {

        Stelle element(int nr) {
            return new Stelle(pfad + "[" + nr + "]", feld);
        }
    }

    <E> E lies(Class<E> art, JsonNode inhalt) {
        return art.cast(satz(art, inhalt, new Stelle("", null)));
    }

    private Object satz(Class<?> art, JsonNode knoten, Stelle stelle) {
        if (stelle.feld() != null
                && stelle.feld().oderJa()
                && jaOderNein(knoten).isBoolean()) {
            return jaOderNein(knoten).booleanValue() ? satz(art, JsonNodeFactory.instance.objectNode(), stelle) : null;
        }
        if (!knoten.isObject()) {
            return falsch(stelle, "fehler.feld.form");
        }
        Bauplan plan = Bauplan.von(art);
        if (streng) {
            knoten.fieldNames().forEachRemaining(name -> {
                if (!plan.kennt(name)) {
                    falsch(new Stelle(verbunden(stelle.pfad(), name), null), "fehler.feld.unbekannt");
                }
            });
        }
        Object[] werte = new Object[plan.felder().size()];
        for (int i = 0; i < werte.length; i++) {
            RecordComponent feld = plan.felder().get(i);
            werte[i] = feldwert(feld, knoten.path(feld.getName()), stelle(stelle, feld));
        }
        for (int i = 0; i < werte.length; i++) {
            Stelle hier = stelle(stelle, plan.felder().get(i));
            boolean leer = sagtNichts(werte[i], plan.felder().get(i).getType());
            if (leer && hier.feld() != null && plan.istNoetig(hier.feld(), werte)) {
                falsch(hier, "fehler.feld.fehlt");
            }
        }
        return gebaut(plan, werte, stelle);
    }

    private static Stelle stelle(Stelle davor, RecordComponent feld) {
        return new Stelle(verbunden(davor.pfad(), feld.getName()), feld.getAnnotation(Feld.class));
    }

    /** A box that is not ticked says nothing, a no does. */
    private static boolean sagtNichts(Object wert, Class<?> art) {
        return wert == null
                || wert.equals("")
                || art == boolean.class && wert.equals(false)
                || wert instanceof Collection<?> liste && liste.isEmpty();
    }

    private Object gebaut(Bauplan plan, Object[] werte, Stelle stelle) {
        try {
            return plan.baue(werte);
        } catch (Eingabefehler eigener) {
            eigener.fehler().forEach(f -> merke(verbunden(stelle.pfad(), f.field()), f.message()));
        } catch (RuntimeException ohneDieFehlendenWerte) {
            if (fehler.isEmpty()) {
                falsch(stelle, "fehler.feld.form");
            }
        }
        return null;
    }

    private Object feldwert(RecordComponent feld, JsonNode gesandt, Stelle stelle) {
        Feld angaben = stelle.feld();
        if (gesandt.isNull() && angaben != null && angaben.bleibt() && feld.getType() != String.class) {
            return geleert(feld, stelle);
        }
        JsonNode gilt = gesandt;
        if (sagtNichts(gesandt, feld.getType())) {
            if (angaben == null || angaben.sonst().isEmpty()) {
                return leer(feld.getType(), gesandt, angaben);
            }
            gilt = TextNode.valueOf(angaben.sonst());
        }
        Object wert = wert(feld.getGenericType(), gilt, stelle);
        return wert == null && feld.getType().isPrimitive() ? leer(feld.getType(), gilt, angaben) : wert;
    }

    private Object geleert(RecordComponent feld, Stelle stelle) {
        Class<?> art = feld.getType();
        if (art.isRecord()) {
            ObjectNode nichts = JsonNodeFactory.instance.objectNode();
            Bauplan.von(art).felder().forEach(teil -> nichts.putNull(teil.getName()));
            return satz(art, nichts, stelle);
        }
        if (art == List.class || istJaNein(art)) {
            return art == List.class ? List.of() : (Object) false;
        }
        String leer = stelle.feld().leer();
        return leer.isEmpty() ? falsch(stelle, "fehler.feld.fehlt") : wert(art, TextNode.valueOf(leer), stelle);
    }

    private boolean sagtNichts(JsonNode knoten, Class<?> art) {
        boolean leererText = knoten.isTextual() && knoten.textValue().isBlank();
        boolean auchLeererTextSagtEtwas = art == String.class || streng && (istZahl(art) || istJaNein(art));
        return knoten.isMissingNode() || knoten.isNull() || leererText && !auchLeererTextSagtEtwas;
    }

    private static Object leer(Class<?> art, JsonNode gesandt, Feld angaben) {
        if (art == boolean.class) {
            return false;
        }
        if (art == int.class) {
            return 0;
        }
        if (art == String.class) {
            boolean bleibt = angaben == null || angaben.bleibt();
            return bleibt && gesandt.isMissingNode() ? null : "";
        }
        return art == List.class && angaben != null && !angaben.bleibt() ? List.of() : null;
    }

    private Object wert(Type art, JsonNode knoten, Stelle stelle) {
        if (art instanceof ParameterizedType liste) {
            return liste(liste.getActualTypeArguments()[0], knoten, stelle);
        }
        Class<?> klasse = (Class<?>) art;
        if (klasse.isRecord()) {
            return satz(klasse, knoten, stelle);
        }
        if (klasse == String.class) {
            return text(knoten, stelle);
        }
        if (istJaNein(klasse)) {
            return jaNein(knoten, stelle);
        }
        if (istZahl(klasse)) {
            return zahl(klasse, knoten, stelle);
        }
        if (streng && !knoten.isTextual()) {
            return falsch(stelle, klasse.isEnum() ? "fehler.feld.form" : zeitfehler(klasse));
        }
        return klasse.isEnum() ? auswahl(klasse, knoten, stelle) : zeit(klasse, knoten, stelle);
    }

    private static boolean istJaNein(Class<?> art) {
        return art == Boolean.class || art == boolean.class;
    }

    private static boolean istZahl(Class<?> art) {
        return art == int.class || Number.class.isAssignableFrom(art);
    }

    private Object liste(Type art, JsonNode knoten, Stelle stelle) {
        if (!knoten.isArray()) {
            return falsch(stelle, "fehler.feld.form");
        }
        if (stelle.feld() != null && knoten.size() > stelle.feld().elemente()) {
            return falsch(stelle, "fehler.feld.elemente", stelle.feld().elemente());
        }
        List<Object> liste = new ArrayList<>();
        for (int i = 0; i < knoten.size(); i++) {
            boolean fehlt = knoten.get(i).isNull();
            if (fehlt && stelle.feld() != null) {
                falsch(stelle.element(i), "fehler.feld.fehlt");
            }
            liste.add(fehlt ? null : wert(art, knoten.get(i), stelle.element(i)));
        }
        return liste;
    }

    private Object text(JsonNode knoten, Stelle stelle) {
        if (!knoten.isTextual() && (streng || !knoten.isValueNode())) {
            return falsch(stelle, "fehler.feld.form");
        }
        String text = Normalizer.normalize(Zeichenregel.bereinigt(knoten.asText()), Normalizer.Form.NFC)
                .strip();
        Feld feld = stelle.feld();
        if (feld == null) {
            return text;
        }
        if (text.codePointCount(0, text.length()) > feld.laenge()) {
            return falsch(stelle, "fehler.feld.zulang", feld.laenge());
        }
        Optional<Zeichenregel.Stelle> unerlaubt = Zeichenregel.unerlaubt(text);
        if (unerlaubt.isPresent()) {
            return falsch(
                    stelle,
                    "fehler.feld.zeichen",
                    unerlaubt.get().nr(),
                    unerlaubt.get().zeichen());
        }
        if (feld.imBrief() && Luecke.in(text)) {
            return falsch(stelle, "fehler.feld.luecke");
        }
        return feld.mehrzeilig() ? text : text.replaceAll("\\s+", " ");
    }

    private Object jaNein(JsonNode knoten, Stelle stelle) {
        JsonNode gemeint = jaOderNein(knoten);
        return gemeint.isBoolean() ? gemeint.booleanValue() : falsch(stelle, "fehler.feld.form");
    }

    /** A page can send nothing but texts. */
    private JsonNode jaOderNein(JsonNode knoten) {
        if (streng || !knoten.isTextual()) {
            return knoten;
        }
        return switch (knoten.textValue().strip()) {
            case "true", "on" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> knoten;
        };
    }

    private Object zahl(Class<?> art, JsonNode knoten, Stelle stelle) {
        boolean lesbar = streng
                ? knoten.isIntegralNumber() || knoten.isNumber() && art == BigDecimal.class
                : knoten.isNumber() || knoten.isTextual();
        if (!lesbar) {
            return falsch(stelle, "fehler.feld.zahl");
        }
        try {
            BigDecimal zahl = new BigDecimal(knoten.asText().strip().replace(',', '.'));
            if (art == BigDecimal.class) {
                return zahl;
            }
            return art == Long.class ? (Object) zahl.longValueExact() : (Object) zahl.intValueExact();
        } catch (ArithmeticException | NumberFormatException keineSolche) {
            return falsch(stelle, "fehler.feld.zahl");
        }
    }

    private Object auswahl(Class<?> art, JsonNode knoten, Stelle stelle) {
        List<Object> werte = Arrays.asList(art.getEnumConstants());
        String gewaehlt = knoten.asText().strip();
        return werte.stream()
                .filter(wert -> ((Enum<?>) wert).name().equals(gewaehlt))
                .findFirst()
                .orElseGet(() -> falsch(
                        stelle,
                        "fehler.feld.auswahl",
                        werte.stream().map(w -> ((Enum<?>) w).name()).collect(Collectors.joining(", "))));
    }

    private Object zeit(Class<?> art, JsonNode knoten, Stelle stelle) {
        String text = knoten.asText();
        Optional<?> zeit;
        if (art == LocalDate.class) {
            zeit = streng ? Zeitangabe.tag(text) : Zeitangabe.tagOderZeitpunkt(text);
        } else if (art == Instant.class) {
            zeit = Zeitangabe.zeitpunkt(text);
        } else if (art == OffsetDateTime.class) {
            zeit = Zeitangabe.mitZeitzone(text);
        } else {
            throw new IllegalStateException("fields are never of the kind " + art);
        }
        return zeit.isPresent() ? zeit.get() : falsch(stelle, zeitfehler(art));
    }

    private String zeitfehler(Class<?> art) {
        String schluessel = art == LocalDate.class ? "fehler.feld.datum" : "fehler.feld.zeitpunkt";
        return streng ? schluessel : schluessel + ".seite";
    }

    /** @return null, which is what a field has that could not be read */
    private Object falsch(Stelle stelle, String schluessel, Object... werte) {
        String satz = texte.getMessage(schluessel, werte, Locale.GERMANY);
        String name = beschriftung.apply(stelle.pfad());
        if (name.isEmpty() && stelle.feld() != null) {
            name = stelle.feld().value();
        }
        merke(stelle.pfad(), name.isEmpty() ? satz : "„" + name + "“: " + satz);
        return null;
    }

    /** The first error of a field counts: a date that is no date is not also missing. */
    void merke(String feld, String satz) {
        boolean schonImFeldDarueber =
                fehler.keySet().stream().anyMatch(f -> feld.startsWith(f + ".") || feld.startsWith(f + "["));
        if (!schonImFeldDarueber && fehler.size() < HOECHSTENS) {
            fehler.putIfAbsent(feld.substring(0, Math.min(feld.length(), LAENGSTER_PFAD)), satz);
        }
    }

    void wirfFallsVorhanden() {
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler.entrySet().stream()
                    .map(f -> new Feldfehler(f.getKey(), f.getValue()))
                    .toList());
        }
    }

    static String verbunden(String pfad, String feld) {
        return pfad.isEmpty() || feld.isEmpty() ? pfad + feld : pfad + "." + feld;
    }
}
