package de.ombud.eingabe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mia@example.org", "m.i+a_1@sub.example-x.de", "mia@münchen.de", "o'neil@example.museum"})
    void addressesThatOurMailReaches(String adresse) {
        assertThat(new Mail.Pruefung().isValid(adresse, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mia",
                "mia@",
                "@example.org",
                "mia@example",
                "mia@.org",
                "mia@example..org",
                "m..a@example.org",
                ".mia@example.org",
                "mia@-example.org",
                "mia@example.org,x@example.org",
                "Mia <mia@example.org>",
                "mia@example.org\nBcc: x@example.org",
                "müller@example.org",
                "mia@[127.0.0.1]",
                "mia@@example.org"
            })
    void whatIsNoAddressOrTwo(String adresse) {
        assertThat(new Mail.Pruefung().isValid(adresse, null)).isFalse();
    }
}
