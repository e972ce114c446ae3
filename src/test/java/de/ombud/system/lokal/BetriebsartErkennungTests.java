package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class BetriebsartErkennungTests {

    private final MockEnvironment umgebung = new MockEnvironment();

    @Test
    void somebodyTriesItOutAndHasConfiguredNothing() {
        erkenne();

        assertThat(umgebung.getActiveProfiles()).containsExactly("lokal");
        assertThat(umgebung.getProperty("server.servlet.session.cookie.secure")).isEqualTo("false");
    }

    @Test
    void anEmptyAddressFromAComposeFileIsNone() {
        umgebung.setProperty("spring.datasource.url", " ");

        erkenne();

        assertThat(umgebung.getActiveProfiles()).containsExactly("lokal");
    }

    @Test
    void databaseAndMailServerMakeItReal() {
        umgebung.setProperty("spring.datasource.url", "jdbc:postgresql://db/ombud");
        umgebung.setProperty("spring.mail.host", "mail");

        erkenne();

        assertThat(umgebung.getActiveProfiles()).isEmpty();
    }

    @Test
    void aDatabaseAloneIsRefused() {
        umgebung.setProperty("spring.datasource.url", "jdbc:postgresql://db/ombud");

        assertThatExceptionOfType(StartVerweigert.class)
                .isThrownBy(this::erkenne)
                .withMessageContaining("kein Mailserver");
    }

    @Test
    void demoUsersDoNotGetIntoARealDatabase() {
        umgebung.setProperty("spring.datasource.url", "jdbc:postgresql://db/ombud");
        umgebung.setProperty("spring.mail.host", "mail");
        umgebung.addActiveProfile("lokal");

        assertThatExceptionOfType(StartVerweigert.class)
                .isThrownBy(this::erkenne)
                .withMessageContaining("Demo-Zugänge");
    }

    private void erkenne() {
        new BetriebsartErkennung().postProcessEnvironment(umgebung, new SpringApplication());
    }
}
