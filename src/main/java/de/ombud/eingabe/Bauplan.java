package de.ombud.eingabe;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** What a record says about its fields, and how one is made of their values. */
public record Bauplan(Class<?> art, List<RecordComponent> felder) {

    public static Bauplan von(Class<?> art) {
        return new Bauplan(art, List.of(art.getRecordComponents()));
    }

    public boolean kennt(String name) {
        return felder.stream().anyMatch(feld -> feld.getName().equals(name));
    }

    /** What the record itself throws while it is made comes through as it is. */
    Object baue(Object[] werte) {
        try {
            Constructor<?> bau = art.getDeclaredConstructor(
                    felder.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            bau.setAccessible(true);
            return bau.newInstance(werte);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException eigene) {
                throw eigene;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has its own constructor", e);
        }
    }

    boolean istNoetig(Feld feld, Object[] werte) {
        return feld.pflicht() && bedingungGilt(feld, werte);
    }

    /** Whether the fields have values with which this one is asked for. */
    public boolean bedingungGilt(Feld feld, Object[] werte) {
        if (feld.wenn().isEmpty()) {
            return true;
        }
        String[] bedingung = feld.wenn().split("=", 2);
        for (int i = 0; i < werte.length; i++) {
            if (felder.get(i).getName().equals(bedingung[0])) {
                return Arrays.asList(bedingung[1].split("\\|")).contains(String.valueOf(werte[i]));
            }
        }
        throw new IllegalStateException(art + " has no field " + bedingung[0]);
    }
}
