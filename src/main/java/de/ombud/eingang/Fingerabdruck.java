package de.ombud.eingang;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.ombud.system.JsonEingabe;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over what a body says: fields in alphabetical order, empty ones left out, texts as they were read. So neither the order
 * and spacing of a body nor a field that a later version adds makes it another one.
 */
final class Fingerabdruck {

    private static final ObjectMapper KANONISCH = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private Fingerabdruck() {}

    static String von(JsonEingabe eingabe) {
        try {
            byte[] inhalt = KANONISCH.writeValueAsBytes(eingabe);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            // without the cause: its message may quote what somebody wrote
            throw new IllegalStateException("no fingerprint: " + e.getClass().getName());
        }
    }
}
