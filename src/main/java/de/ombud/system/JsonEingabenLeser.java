package de.ombud.system;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Reads every {@link JsonEingabe}; the first reader that Spring asks, because it is a bean. */
@Component
class JsonEingabenLeser extends AbstractHttpMessageConverter<JsonEingabe> {

    private final ObjectMapper json;
    private final Validator pruefung;
    private final JsonFehler jsonFehler;
    private final Probleme probleme;

    JsonEingabenLeser(ObjectMapper json, Validator pruefung, JsonFehler jsonFehler, Probleme probleme) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.json = StrengesJson.nach(json);
        this.pruefung = pruefung;
        this.jsonFehler = jsonFehler;
        this.probleme = probleme;
    }

    @Override
    protected boolean supports(Class<?> art) {
        return JsonEingabe.class.isAssignableFrom(art);
    }

    @Override
    public boolean canWrite(Class<?> art, MediaType format) {
        return false;
    }

    @Override
    protected JsonEingabe readInternal(Class<? extends JsonEingabe> art, HttpInputMessage anfrage) throws IOException {
        Lesefehler fehler = new Lesefehler(jsonFehler);
        JsonEingabe eingabe = lies(art, anfrage, fehler);
        Set<ConstraintViolation<JsonEingabe>> zuViele = pruefung.validate(eingabe, Mengen.class);
        zuViele.forEach(v -> fehler.merke(pfad(v), v.getMessage()));
        if (zuViele.isEmpty()) {
            pruefung.validate(eingabe).forEach(v -> fehler.merke(pfad(v), v.getMessage()));
            eingabe.verstoesse().forEach(v -> fehler.merke(v.field(), probleme.text(v.schluessel())));
        }
        fehler.wirfFallsVorhanden();
        return eingabe;
    }

    /** Where a list holds null, Jakarta names a node that no caller wrote. */
    private static String pfad(ConstraintViolation<JsonEingabe> verstoss) {
        return verstoss.getPropertyPath().toString().replace(".<list element>", "");
    }

    private JsonEingabe lies(Class<? extends JsonEingabe> art, HttpInputMessage anfrage, Lesefehler fehler)
            throws IOException {
        try {
            JsonEingabe eingabe = json.readerFor(art)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .withHandler(fehler)
                    .readValue(anfrage.getBody());
            if (eingabe == null) {
                throw fehler.mit("", probleme.text("fehler.feld.inhalt"));
            }
            return eingabe;
        } catch (JacksonException e) {
            throw fehler.mit(jsonFehler.fehler(e));
        }
    }

    @Override
    protected void writeInternal(JsonEingabe eingabe, HttpOutputMessage antwort) {
        throw new HttpMessageNotWritableException("a body that comes in is never written");
    }
}
