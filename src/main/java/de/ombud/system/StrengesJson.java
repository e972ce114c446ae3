package de.ombud.system;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;

/** No guessing: a number is no text, "true" is no yes, an integer is no date, and no key counts twice. */
final class StrengesJson {

    private StrengesJson() {}

    static ObjectMapper nach(ObjectMapper vorlage) {
        SimpleModule streng = new SimpleModule("ombud-streng");
        streng.addDeserializer(String.class, new Text());
        streng.addDeserializer(
                Boolean.class,
                new Wert<>(Boolean.class, JsonParser::getBooleanValue, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE));
        streng.addDeserializer(
                Integer.class, new Wert<>(Integer.class, JsonParser::getIntValue, JsonToken.VALUE_NUMBER_INT));
        streng.addDeserializer(LocalDate.class, ausText(LocalDate.class, LocalDate::parse));
        streng.addDeserializer(OffsetDateTime.class, ausText(OffsetDateTime.class, OffsetDateTime::parse));
        streng.setDeserializerModifier(new Auswahlen());
        return vorlage.copy()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .registerModule(streng);
    }

    private static <T> Wert<T> ausText(Class<T> art, Textlesart<T> lesart) {
        return new Wert<>(art, p -> leerAlsNull(p, lesart), JsonToken.VALUE_STRING);
    }

    private static <T> T leerAlsNull(JsonParser p, Textlesart<T> lesart) throws IOException {
        String text = p.getText().strip();
        return text.isEmpty() ? null : lesart.lies(text);
    }

    @FunctionalInterface
    private interface Lesart<T> {
        T lies(JsonParser p) throws IOException;
    }

    @FunctionalInterface
    private interface Textlesart<T> {
        T lies(String text);
    }

    /** A value that is written in certain kinds of token only. */
    private static class Wert<T> extends StdScalarDeserializer<T> {

        private final transient Lesart<T> lesart;
        private final Set<JsonToken> erlaubt;

        Wert(Class<T> art, Lesart<T> lesart, JsonToken... erlaubt) {
            super(art);
            this.lesart = lesart;
            this.erlaubt = Set.copyOf(Arrays.asList(erlaubt));
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser p, DeserializationContext lesen) throws IOException {
            if (!erlaubt.contains(p.currentToken())) {
                return (T) lesen.handleUnexpectedToken(handledType(), p);
            }
            try {
                return lesart.lies(p);
            } catch (JacksonException | RuntimeException e) {
                return (T) lesen.handleWeirdStringValue(handledType(), p.getText(), "unreadable");
            }
        }
    }

    private static final class Text extends Wert<String> {

        Text() {
            super(
                    String.class,
                    p -> Normalizer.normalize(p.getText(), Normalizer.Form.NFC).strip(),
                    JsonToken.VALUE_STRING);
        }

        /** Said to be nothing is not the same as not said: a correction empties the one and leaves the other. */
        @Override
        public String getNullValue(DeserializationContext lesen) {
            return "";
        }

        @Override
        public Object getAbsentValue(DeserializationContext lesen) {
            return null;
        }
    }

    private static final class Auswahlen extends BeanDeserializerModifier {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType art, BeanDescription beschreibung, JsonDeserializer<?> sonst) {
            Class<? extends Enum> auswahl = (Class<? extends Enum>) art.getRawClass();
            return ausText((Class) auswahl, text -> Enum.valueOf(auswahl, text));
        }
    }
}
