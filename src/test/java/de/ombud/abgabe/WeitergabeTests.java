package de.ombud.abgabe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** § 16 (2) SGB I against § 35 SGB I. */
class WeitergabeTests {

    @ParameterizedTest
    @CsvSource({
        "true, true, ANTRAG, true",
        "true, false, ANTRAG, true",
        "false, true, EINWILLIGUNG, true",
        "false, false, KEINE, false"
    })
    void anApplicationWaitsForNobodyAndEverythingElseForConsent(
            boolean antrag, boolean einwilligung, Weitergabe weitergabe, boolean geschieht) {
        assertThat(Weitergabe.von(antrag, einwilligung)).isEqualTo(weitergabe);
        assertThat(weitergabe.geschieht()).isEqualTo(geschieht);
    }
}
