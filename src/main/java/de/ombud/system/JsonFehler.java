package de.ombud.system;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says which field of a JSON body could not be read. Jackson's own sentences are English and quote the value, so none of
 * them is passed on.
 */
@Component
class JsonFehler {

    /** A path repeats names of fields that the caller wrote; a real one is never longer. */
    private static final int LAENGSTER_PFAD = 200;

    private final Probleme probleme;

    JsonFehler(Probleme probleme) {
        this.probleme = probleme;
    }

    /** At least one entry; {@code field} is empty where the body as a whole is unreadable. */
    List<Feldfehler> fehler(Exception e) {
        JacksonException json = ursache(e, JacksonException.class);
        String pfad = istDoppelt(json)
                ? gekuerzt(pfad(
                        ursache(json, JsonParseException.class).getProcessor().getParsingContext()))
                : json instanceof JsonMappingException mapping ? pfad(mapping) : "";
        Eingabefehler eigener = ursache(e, Eingabefehler.class);
        if (eigener != null) {
            return eigener.fehler().stream()
                    .map(f -> new Feldfehler(verbunden(pfad, f.field()), f.message()))
                    .toList();
        }
        return List.of(new Feldfehler(pfad, meldung(json)));
    }

    private String meldung(JacksonException json) {
        if (json instanceof UnrecognizedPropertyException) {
            return unbekanntesFeld();
        }
        if (json instanceof MismatchedInputException falsch) {
            return meldung(falsch instanceof InvalidFormatException, falsch.getTargetType());
        }
        if (istDoppelt(json)) {
            return probleme.text("fehler.feld.doppelt");
        }
        // a truncated body arrives as a mapping error around the end of the input
        return ursache(json, JsonParseException.class) != null || ursache(json, JsonEOFException.class) != null
                ? probleme.text("fehler.feld.json")
                : probleme.text(json instanceof JsonMappingException ? "fehler.feld.form" : "fehler.feld.inhalt");
    }

    String unbekanntesFeld() {
        return probleme.text("fehler.feld.unbekannt");
    }

    /** @param falscherWert of the right kind, but not one of the possible ones */
    String meldung(boolean falscherWert, Class<?> ziel) {
        if (ziel == null) {
            return probleme.text("fehler.feld.form");
        }
        if (ziel.isEnum() && falscherWert) {
            String werte =
                    Arrays.stream(ziel.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return probleme.text("fehler.feld.auswahl", werte);
        }
        if (LocalDate.class == ziel) {
            return probleme.text("fehler.feld.datum");
        }
        if (Temporal.class.isAssignableFrom(ziel)) {
            return probleme.text("fehler.feld.zeitpunkt");
        }
        boolean zahl = Number.class.isAssignableFrom(ziel) || ziel == int.class || ziel == long.class;
        return probleme.text(zahl ? "fehler.feld.zahl" : "fehler.feld.form");
    }

    /** Where a parser stands, in the form in which callers know it. */
    static String pfad(JsonStreamContext ort) {
        if (ort == null || ort.inRoot()) {
            return "";
        }
        String davor = pfad(ort.getParent());
        if (ort.hasCurrentName()) {
            return verbunden(davor, ort.getCurrentName());
        }
        return ort.inArray() && ort.hasCurrentIndex() ? davor + "[" + ort.getCurrentIndex() + "]" : davor;
    }

    private static String pfad(JsonMappingException e) {
        StringBuilder pfad = new StringBuilder();
        for (JsonMappingException.Reference teil : e.getPath()) {
            if (teil.getFieldName() == null) {
                pfad.append('[').append(teil.getIndex()).append(']');
            } else {
                pfad.append(pfad.isEmpty() ? "" : ".").append(teil.getFieldName());
            }
        }
        return gekuerzt(pfad.toString());
    }

    static String gekuerzt(String pfad) {
        return pfad.substring(0, Math.min(pfad.length(), LAENGSTER_PFAD));
    }

    /** Jackson has no type of its own for this. */
    private static boolean istDoppelt(JacksonException json) {
        JsonParseException fehler = ursache(json, JsonParseException.class);
        return fehler != null && fehler.getOriginalMessage().startsWith("Duplicate field");
    }

    static String verbunden(String pfad, String feld) {
        return pfad.isEmpty() || feld.isEmpty() ? pfad + feld : pfad + "." + feld;
    }

    private static <T extends Throwable> T ursache(Throwable e, Class<T> art) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (art.isInstance(t)) {
                return art.cast(t);
            }
        }
        return null;
    }
}
