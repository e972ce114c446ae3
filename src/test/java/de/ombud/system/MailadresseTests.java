package de.ombud.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MailadresseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"mia@example.org", " mia@example.org ", "m.muster+krm@sub.example.org", "o'neill@example.org"})
    void whatAMailServerCanBeGiven(String adresse) {
        assertThat(Mailadresse.von(adresse)).contains(new Mailadresse(adresse.strip()));
    }

    @Test
    void aDomainWithUmlautsIsEncoded() {
        assertThat(Mailadresse.von("mia@müller.example")).contains(new Mailadresse("mia@xn--mller-kva.example"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "mia",
                "mia@",
                "@example.org",
                "mia@example",
                "mia muster@example.org",
                "mia@example.org, paul@example.org",
                "Mia <mia@example.org>",
                "mia@example.org\r\nBcc: paul@example.org",
                "mia@exa\nmple.org",
                "mía@example.org",
                "mia@[127.0.0.1]",
                "mia..muster@example.org",
                "mia@-example.org"
            })
    void whateverIsNoAddressCountsAsNone(String adresse) {
        assertThat(Mailadresse.von(adresse)).isEmpty();
    }

    @Test
    void anAddressThatIsTooLongCountsAsNone() {
        assertThat(Mailadresse.von("mia@" + "abcdefghij.".repeat(25) + "example"))
                .isEmpty();
    }

    @Test
    void anAddressDoesNotGetIntoALogByItself() {
        assertThat(Mailadresse.von("mia@example.org").orElseThrow().toString()).doesNotContain("mia");
    }
}
