package de.ombud.rechtsbehelf;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.rechtsbehelf.Formpruefung.Niederschrift;
import de.ombud.vorgang.Kanal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** § 84 (1) SGG: in writing or written down by the office. */
class FormpruefungTests {

    @ParameterizedTest
    @CsvSource({
        "SCHRIFTLICH, OFFEN, GEWAHRT",
        "PERSOENLICH, OFFEN, NIEDERSCHRIFT_MOEGLICH",
        "EMAIL, OFFEN, FEHLT",
        "ONLINEPORTAL, OFFEN, FEHLT",
        "SICHERES_POSTFACH, OFFEN, GEWAHRT",
        "TELEFON, OFFEN, FEHLT",
        "GOOGLE_BEWERTUNG, OFFEN, FEHLT",
        "PERSOENLICH, AUFGENOMMEN, GEWAHRT",
        "EMAIL, AUFGENOMMEN, GEWAHRT",
        "PERSOENLICH, NICHT_AUFGENOMMEN, FEHLT",
        "SCHRIFTLICH, NICHT_AUFGENOMMEN, GEWAHRT"
    })
    void theChannelSaysWhetherTheFormIsKeptUntilItIsWrittenDown(Kanal kanal, Niederschrift niederschrift, Form form) {
        assertThat(Formpruefung.pruefen(kanal, niederschrift)).isEqualTo(form);
    }
}
