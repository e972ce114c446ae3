package de.ombud.vorgang.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PruefsummeTests {

    private static final Aktenzeichen FALL = new Aktenzeichen("KR-2026-000001");
    private static final Instant AM = Instant.parse("2026-11-04T08:15:00Z");

    /** Whoever changes what goes into the sum makes every stored log look forged. */
    @Test
    void theSumsOfALineStayWhatTheyWere() {
        assertThat(werte("EMAIL", "TELEFON", "vertippt"))
                .isEqualTo("9c2e2797d9684a0afb2e6379dc600b4fda175cbbaf8a3e9390e31a9f07d2296c");
        assertThat(zeile("kanal", "2".repeat(64)))
                .isEqualTo("106d9c6b038d7ec90494fa36ad652d4f1722dc503fde43df832b9e37e7ed13e1");
    }

    @Test
    void everyPartOfALineCounts() {
        List<String> summen = List.of(
                zeile("kanal", "2".repeat(64)),
                zeile("kanal2", "2".repeat(64)),
                zeile("kanal", "3".repeat(64)),
                Pruefsumme.derZeile("1".repeat(64), FALL, 1, AM, "kanal", "2".repeat(64)),
                Pruefsumme.derZeile(
                        Pruefsumme.ANFANG, new Aktenzeichen("KR-2026-000002"), 1, AM, "kanal", "2".repeat(64)),
                Pruefsumme.derZeile(Pruefsumme.ANFANG, FALL, 2, AM, "kanal", "2".repeat(64)),
                Pruefsumme.derZeile(Pruefsumme.ANFANG, FALL, 1, AM.plusMillis(1), "kanal", "2".repeat(64)));

        assertThat(Set.copyOf(new HashSet<>(summen))).hasSameSizeAs(summen);
    }

    @Test
    void everythingThatSomebodyWroteCounts() {
        List<String> summen = List.of(
                werte("EMAIL", "TELEFON", "vertippt"),
                werte("EMAIL2", "TELEFON", "vertippt"),
                werte("EMAIL", "TELEFON2", "vertippt"),
                werte("EMAIL", "TELEFON", "vertippt2"),
                Pruefsumme.derWerte("salz", "krm2", "EMAIL", "TELEFON", "vertippt"),
                Pruefsumme.derWerte("salz2", "krm", "EMAIL", "TELEFON", "vertippt"));

        assertThat(Set.copyOf(new HashSet<>(summen))).hasSameSizeAs(summen);
    }

    @Test
    void textMovedFromOneFieldIntoTheNextIsNoticed() {
        assertThat(werte("ab", "c", "")).isNotEqualTo(werte("a", "bc", ""));
    }

    @Test
    void noTwoLinesHaveTheSameSalt() {
        assertThat(Pruefsumme.neuesSalz()).hasSize(64).isNotEqualTo(Pruefsumme.neuesSalz());
    }

    private static String werte(String alt, String neu, String grund) {
        return Pruefsumme.derWerte("salz", "krm", alt, neu, grund);
    }

    private static String zeile(String feld, String wertsumme) {
        return Pruefsumme.derZeile(Pruefsumme.ANFANG, FALL, 1, AM, feld, wertsumme);
    }
}
