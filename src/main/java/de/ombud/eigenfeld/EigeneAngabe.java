package de.ombud.eigenfeld;

import java.time.Instant;
import java.util.Collection;

/** An answer as it lies with the case. */
record EigeneAngabe(Integer anliegen, Integer weg, Aufgabenbezug aufgabe, Antwort antwort, Instant am) {

    boolean istVon(String person, Collection<String> gruppen) {
        return aufgabe.wer().equals(person) || aufgabe.gruppen().stream().anyMatch(gruppen::contains);
    }
}
