package de.ombud.vorgang.fall;

import de.ombud.vorgang.Beduerfnisse;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The fields of a value as people read them in a change log, one for each component: a new component needs no line here. */
final class Feldliste {

    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern(
                    "dd.MM.yyyy HH:mm:ss 'Uhr' (xxx)", Locale.GERMANY)
            .withZone(ZoneId.of("Europe/Berlin"));

    private final Map<String, String> felder = new LinkedHashMap<>();

    /** @param wert null where nothing is known: then every field is empty */
    Feldliste mit(String name, Class<?> art, Object wert) {
        if (!art.isRecord()) {
            felder.put(name, text(wert));
            return this;
        }
        // nobody asked for needs and none were named are the same
        Object bekannt = wert == null && art == Beduerfnisse.class ? Beduerfnisse.KEINE : wert;
        for (RecordComponent teil : art.getRecordComponents()) {
            mit(name + "." + teil.getName(), teil.getType(), bekannt == null ? null : lies(teil, bekannt));
        }
        return this;
    }

    Map<String, String> alle() {
        return felder;
    }

    private static Object lies(RecordComponent teil, Object wert) {
        try {
            return teil.getAccessor().invoke(wert);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object wert) {
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        }
        return wert instanceof Instant zeitpunkt ? ZEITPUNKT.format(zeitpunkt) : Objects.toString(wert, "");
    }
}
