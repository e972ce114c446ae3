package de.ombud.eingang.angabe;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Lays what was sent over what is known, component by component of the same name: what was not sent stays, what was sent empty is
 * emptied. So a new field stands in the two records and nowhere between them.
 */
final class Ueberlagerung {

    private Ueberlagerung() {}

    /**
     * @param alt null where nothing is known
     * @param neu with components of the same names; those that it has beside them are left aside
     */
    static <T extends Record> T von(Class<T> art, Record alt, Record neu) {
        RecordComponent[] teile = art.getRecordComponents();
        Object[] werte = Arrays.stream(teile)
                .map(teil -> wert(teil.getType(), lies(alt, teil.getName()), lies(neu, teil.getName())))
                .toArray();
        try {
            return art.getDeclaredConstructor(
                            Arrays.stream(teile).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(werte);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object wert(Class<?> art, Object alt, Object neu) {
        if (art == boolean.class) {
            return neu != null ? neu : Boolean.TRUE.equals(alt);
        }
        if (neu == null) {
            return alt;
        }
        if (neu instanceof String text) {
            return Angaben.zeile(null, text);
        }
        return art.isRecord() ? oderNichts(von(art.asSubclass(Record.class), (Record) alt, (Record) neu)) : neu;
    }

    /** An address of which every line was emptied is none. */
    private static Record oderNichts(Record teil) {
        boolean leer = Arrays.stream(teil.getClass().getRecordComponents())
                .map(t -> lies(teil, t.getName()))
                .allMatch(wert -> wert == null || Boolean.FALSE.equals(wert));
        return leer ? null : teil;
    }

    private static Object lies(Record aus, String name) {
        if (aus == null) {
            return null;
        }
        return Arrays.stream(aus.getClass().getRecordComponents())
                .filter(teil -> teil.getName().equals(name))
                .findFirst()
                .map(teil -> {
                    try {
                        return teil.getAccessor().invoke(aus);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(null);
    }
}
