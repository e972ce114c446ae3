package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code belehrungsregel.dmn} as the office delivers it. */
class BelehrungsregelTableTests {

    private final Entscheidungen regel = Entscheidungen.of("belehrungsregel", "belehrungsregel");

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "NEIN, UNBEKANNT, UNBEKANNT, UNBEKANNT, FEHLT_ODER_FALSCH, no instruction at all",
        "JA, NEIN, NEIN, UNBEKANNT, FEHLT_ODER_FALSCH, the seat of the office is missing",
        "JA, JA, JA, NEIN, FEHLT_ODER_FALSCH, a mail address in the letterhead and no word about the electronic form",
        "JA, JA, JA, JA, RICHTIG, a mail address and the hint",
        "JA, JA, NEIN, UNBEKANNT, RICHTIG, no mail address: nobody thinks of a mail",
        "JA, JA, UNBEKANNT, JA, RICHTIG, the hint is there whatever the letterhead says",
        "JA, JA, JA, UNBEKANNT, UNBEKANNT, nobody has looked for the hint",
        "JA, UNBEKANNT, NEIN, NEIN, UNBEKANNT, nobody has read it through",
        "UNBEKANNT, UNBEKANNT, UNBEKANNT, UNBEKANNT, UNBEKANNT, nobody has looked",
    })
    void whatStandsInTheDecisionSaysWhetherAMonthOrAYear(
            String belehrung, String angaben, String mailadresse, String elektronisch, String ergebnis, String lage) {
        assertThat(regel.wert(Map.of(
                        "belehrung",
                        belehrung,
                        "angaben",
                        angaben,
                        "mailadresse",
                        mailadresse,
                        "elektronisch",
                        elektronisch)))
                .as(lage)
                .isEqualTo(ergebnis);
    }
}
