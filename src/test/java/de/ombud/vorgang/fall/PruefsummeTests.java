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
    void theSumOfALineStaysWhatItWas() {
        assertThat(summe("kanal", "EMAIL", "TELEFON", "vertippt"))
                .isEqualTo("38ae6a3f4957aa9113fffe8665878df6f916f53a7f3d60e5db6feda995e3db09");
    }

    @Test
    void everyPartOfALineCounts() {
        List<String> summen = List.of(
                summe("kanal", "EMAIL", "TELEFON", "vertippt"),
                summe("kanal2", "EMAIL", "TELEFON", "vertippt"),
                summe("kanal", "EMAIL2", "TELEFON", "vertippt"),
                summe("kanal", "EMAIL", "TELEFON2", "vertippt"),
                summe("kanal", "EMAIL", "TELEFON", "vertippt2"),
                Pruefsumme.ueber("1".repeat(64), FALL, 1, AM, "krm", "kanal", "EMAIL", "TELEFON", "vertippt"),
                Pruefsumme.ueber(
                        Pruefsumme.ANFANG,
                        new Aktenzeichen("KR-2026-000002"),
                        1,
                        AM,
                        "krm",
                        "kanal",
                        "EMAIL",
                        "TELEFON",
                        "vertippt"),
                Pruefsumme.ueber(Pruefsumme.ANFANG, FALL, 2, AM, "krm", "kanal", "EMAIL", "TELEFON", "vertippt"),
                Pruefsumme.ueber(
                        Pruefsumme.ANFANG, FALL, 1, AM.plusMillis(1), "krm", "kanal", "EMAIL", "TELEFON", "vertippt"),
                Pruefsumme.ueber(Pruefsumme.ANFANG, FALL, 1, AM, "krm2", "kanal", "EMAIL", "TELEFON", "vertippt"));

        assertThat(Set.copyOf(new HashSet<>(summen))).hasSameSizeAs(summen);
    }

    @Test
    void textMovedFromOneFieldIntoTheNextIsNoticed() {
        assertThat(summe("kunde", "ab", "c", "")).isNotEqualTo(summe("kunde", "a", "bc", ""));
    }

    private static String summe(String feld, String alt, String neu, String grund) {
        return Pruefsumme.ueber(Pruefsumme.ANFANG, FALL, 1, AM, "krm", feld, alt, neu, grund);
    }
}
