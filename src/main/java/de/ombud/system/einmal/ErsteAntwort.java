package de.ombud.system.einmal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was answered when a step was taken: to a program a status with its content, to a person a page to go to.
 *
 * @param kopf of the answer to a program
 * @param ziel view that leads to the page; empty for a program
 * @param ort what the address of that page is made of
 * @param meldung what the page says once
 */
record ErsteAntwort(
        int status,
        Map<String, String> kopf,
        byte[] inhalt,
        String ziel,
        Map<String, String> ort,
        Map<String, Object> meldung) {

    private static final Pattern AKTENZEICHEN = Pattern.compile("KR-\\d{4}-\\d{6,}");

    static ErsteAntwort anProgramm(int status, Map<String, String> kopf, byte[] inhalt) {
        return new ErsteAntwort(status, kopf, inhalt, "", Map.of(), Map.of());
    }

    static ErsteAntwort anPerson(String ziel, Map<String, String> ort, Map<String, Object> meldung) {
        return new ErsteAntwort(0, Map.of(), new byte[0], ziel, ort, meldung);
    }

    boolean istSeite() {
        return !ziel.isEmpty();
    }

    /** Nothing is created the second time. */
    int statusBeimZweitenMal() {
        return inhalt.length == 0 ? status : 200;
    }

    /** The case that was made or changed, as far as the address of the request or the answer says so. */
    Optional<String> aktenzeichen(String pfad) {
        return Stream.concat(
                        Stream.of(pfad, kopf.getOrDefault("Location", "")),
                        Stream.of(meldung.get("erfasst"))
                                .filter(String.class::isInstance)
                                .map(String.class::cast))
                .map(AKTENZEICHEN::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
