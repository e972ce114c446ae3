package de.ombud.system.fehler;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a log may hold of an exception: its kinds and where they came from, but no message, because databases and parsers put the
 * values into theirs.
 */
public final class Fehlerspur {

    private Fehlerspur() {}

    /** Where it was thrown, and every step through our own rooms: the frames between are the framework's. */
    public static String von(Throwable e) {
        return Stream.iterate(e, t -> t != null, Throwable::getCause)
                .limit(30)
                .map(t -> t.getClass().getName() + orte(t.getStackTrace()))
                .collect(Collectors.joining("\n  caused by "));
    }

    private static String orte(StackTraceElement[] spur) {
        return IntStream.range(0, spur.length)
                .filter(i -> i < 3 || spur[i].getClassName().startsWith("de.ombud"))
                .mapToObj(i -> "\n    at " + spur[i])
                .collect(Collectors.joining());
    }
}
