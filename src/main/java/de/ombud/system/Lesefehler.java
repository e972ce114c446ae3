package de.ombud.system;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Goes on reading behind a faulty field, so that all of them are named in one answer. One for each body. */
class Lesefehler extends DeserializationProblemHandler {

    private static final int HOECHSTENS = 200;

    private final JsonFehler meldungen;
    private final Map<String, String> fehler = new TreeMap<>();

    Lesefehler(JsonFehler meldungen) {
        this.meldungen = meldungen;
    }

    /** The first error of a field counts: a date that is no date is not also missing. */
    void merke(String feld, String meldung) {
        boolean schonImFeldDarueber =
                fehler.keySet().stream().anyMatch(f -> feld.startsWith(f + ".") || feld.startsWith(f + "["));
        if (!schonImFeldDarueber && fehler.size() < HOECHSTENS) {
            fehler.putIfAbsent(feld, meldung);
        }
    }

    void wirfFallsVorhanden() {
        if (!fehler.isEmpty()) {
            throw alsFehler();
        }
    }

    Eingabefehler mit(String feld, String meldung) {
        return mit(List.of(new Feldfehler(feld, meldung)));
    }

    Eingabefehler mit(List<Feldfehler> weitere) {
        weitere.forEach(f -> merke(f.field(), f.message()));
        return alsFehler();
    }

    private Eingabefehler alsFehler() {
        return new Eingabefehler(fehler.entrySet().stream()
                .map(f -> new Feldfehler(f.getKey(), f.getValue()))
                .toList());
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext lesen, JsonParser p, JsonDeserializer<?> leser, Object ziel, String name)
            throws IOException {
        // unknown fields of records are kept aside and arrive from a buffer when the record has been read
        String pfad = p == lesen.getParser() ? pfad(p) : JsonFehler.verbunden(pfad(lesen.getParser()), name);
        merke(JsonFehler.gekuerzt(pfad), meldungen.unbekanntesFeld());
        p.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext lesen, JavaType ziel, JsonToken zeichen, JsonParser p, String grund)
            throws IOException {
        merke(pfad(p), meldungen.meldung(false, ziel.getRawClass()));
        p.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext lesen, Class<?> ziel, String wert, String grund)
            throws IOException {
        merke(pfad(lesen.getParser()), meldungen.meldung(true, ziel));
        return null;
    }

    /** A text where only an object or yes and no can be read. */
    @Override
    public Object handleMissingInstantiator(
            DeserializationContext lesen, Class<?> ziel, ValueInstantiator bauplan, JsonParser p, String grund)
            throws IOException {
        merke(pfad(p), meldungen.meldung(false, ziel));
        p.skipChildren();
        return null;
    }

    private static String pfad(JsonParser p) {
        return JsonFehler.pfad(p.getParsingContext());
    }
}
