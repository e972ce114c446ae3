package de.ombud.prozess.handbuch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The instructions that one test carries out. */
final class Anleitung {

    private final Map<String, Anweisung> anweisungen = new TreeMap<>();

    Anleitung(List<String> nummern) {
        Map<String, Anweisung> alle = Handbuch.anweisungen();
        for (String nummer : nummern) {
            if (!alle.containsKey(nummer)) {
                throw new AssertionError("the handbook has no instruction " + nummer);
            }
            anweisungen.put(nummer, alle.get(nummer));
        }
    }

    Anweisung schritt(String nummer) {
        if (!anweisungen.containsKey(nummer)) {
            throw new AssertionError(nummer + " is not named in @Schritt");
        }
        return anweisungen.get(nummer);
    }

    List<String> ungenutzt() {
        return anweisungen.values().stream()
                .flatMap(anweisung -> anweisung.ungenutzt().stream())
                .toList();
    }
}
