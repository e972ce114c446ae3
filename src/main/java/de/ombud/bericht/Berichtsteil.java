package de.ombud.bericht;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The outline that the council knows (domain.md §7), each part with the figures it speaks of; the last is made of figures alone. */
public enum Berichtsteil {
    SCHWERPUNKTE(
            "kundenreaktionen",
            "anliegen",
            "kanal.*",
            "beschwerden",
            "beschwerden.begruendet",
            "beschwerden.bereich.*",
            "beschwerden.gruppe.*",
            "beschwerden.thema.*"),
    KUNDENSICHT,
    FACHSICHT,
    QUALITAET("lob", "rueckmeldungen", "impulse", "impulse.entschieden", "impulse.WIRKSAM"),
    PETITIONEN("petitionen", "eingaben"),
    ZUSAMMENARBEIT("ombudsstelle", "ombudsstelle.beschwerden"),
    STANDARDS("frist14", "faellig.beantwortet", "bestaetigungen.fristgerecht"),
    SCHULUNG,
    ANWENDUNG,
    HINWEISE,
    RAHMEN,
    ZAHLEN;

    private final List<String> kennzahlen;

    Berichtsteil(String... kennzahlen) {
        this.kennzahlen = List.of(kennzahlen);
    }

    boolean spricht(String schluessel) {
        return kennzahlen.stream()
                .anyMatch(muster -> muster.endsWith("*")
                        ? schluessel.startsWith(muster.substring(0, muster.length() - 1))
                        : schluessel.equals(muster));
    }

    /** Those in which people write. */
    public static Set<Berichtsteil> geschriebene() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ZAHLEN)));
    }

    /** Whether people write in it what they think of it. */
    public boolean wirdGeschrieben() {
        return this != ZAHLEN;
    }
}
