package de.ombud.eingabe;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.ombud.system.Eingabefehler;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a record of what somebody typed, whatever way it came: by {@link Feld}, then by Jakarta constraints, then by the rules between
 * its fields. Texts arrive trimmed and in Unicode normal form C.
 */
@Component
public class Eingabeleser {

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Validator pruefung;
    private final MessageSource texte;

    Eingabeleser(Validator pruefung, MessageSource texte) {
        this.pruefung = pruefung;
        this.texte = texte;
    }

    /**
     * The fields of a page: what the record does not know stays aside, because a page sends more than its words.
     *
     * @param felder values by path, as {@code anliegen[0].thema}; empty ones count as left out. A part that a page knows by other names
     *     comes as a map; what is empty in it was sent empty
     * @throws Eingabefehler with all faulty fields
     */
    public <E extends Eingabe> E lies(Class<E> art, Map<String, ?> felder) {
        return lies(art, felder, feld -> "");
    }

    /** @param beschriftung how the form calls a field, where it has a name of its own for it, else "" */
    public <E extends Eingabe> E lies(Class<E> art, Map<String, ?> felder, UnaryOperator<String> beschriftung) {
        JsonNode baum = new Pfade(text("fehler.400.zuviel")).baum(felder);
        return geprueft(art, baum, new Lesung(texte, false, beschriftung));
    }

    /** A correction on a page: only what differs from what it showed, in maps and lists; null was sent empty. */
    public <E extends Eingabe> E liesGeaendertes(Class<E> art, Map<String, ?> geaendert) {
        return geprueft(art, Pfade.knoten(geaendert), new Lesung(texte, false, feld -> ""));
    }

    /** @throws Eingabefehler with all faulty fields, those that the record does not know among them */
    <E extends Eingabe> E lies(Class<E> art, InputStream inhalt) throws IOException {
        try {
            JsonNode baum = json.readTree(inhalt);
            if (baum == null || baum.isMissingNode() || baum.isNull()) {
                throw new Eingabefehler("", text("fehler.feld.inhalt"));
            }
            return geprueft(art, baum, new Lesung(texte, true, feld -> ""));
        } catch (JsonProcessingException e) {
            throw unlesbar(e);
        }
    }

    private <E extends Eingabe> E geprueft(Class<E> art, JsonNode baum, Lesung lesung) {
        E eingabe = lesung.lies(art, baum);
        if (eingabe != null) {
            pruefung.validate(eingabe).forEach(v -> lesung.merke(pfad(v), v.getMessage()));
            eingabe.verstoesse().forEach(v -> lesung.merke(v.field(), text(v.schluessel())));
        }
        lesung.wirfFallsVorhanden();
        return eingabe;
    }

    /** Where a list holds null, Jakarta names a node that no caller wrote. */
    private static String pfad(ConstraintViolation<?> verstoss) {
        return verstoss.getPropertyPath().toString().replace(".<list element>", "");
    }

    /** Jackson's own sentences are English and quote what was sent, so none of them is passed on. */
    private Eingabefehler unlesbar(JsonProcessingException e) {
        if (e instanceof MismatchedInputException) {
            return new Eingabefehler("", text("fehler.feld.form"));
        }
        if (!(e instanceof JsonParseException)) {
            return new Eingabefehler("", text("fehler.feld.inhalt"));
        }
        // Jackson has no type of its own for this
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return new Eingabefehler(
                    pfad(((JsonParser) e.getProcessor()).getParsingContext()), text("fehler.feld.doppelt"));
        }
        return new Eingabefehler("", text("fehler.feld.json"));
    }

    private static String pfad(JsonStreamContext ort) {
        if (ort == null || ort.inRoot()) {
            return "";
        }
        String davor = pfad(ort.getParent());
        if (ort.hasCurrentName()) {
            return Lesung.verbunden(davor, ort.getCurrentName());
        }
        return ort.inArray() && ort.hasCurrentIndex() ? davor + "[" + ort.getCurrentIndex() + "]" : davor;
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
