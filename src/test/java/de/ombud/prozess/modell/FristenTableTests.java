package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** fristen.dmn: every value of a clock, and who hears of a late answer when. */
class FristenTableTests {

    private final Entscheidungen uhr = Entscheidungen.of("fristen", "uhr");
    private final Entscheidungen leiter = Entscheidungen.of("fristen", "leiter");
    private final Entscheidungen notlageleiter = Entscheidungen.of("fristen", "notlageleiter");

    @ParameterizedTest
    @CsvSource({
        "EINGANGSBESTAETIGUNG, 3, ARBEITSTAGE, 12:00",
        "ANTWORT, 14, KALENDERTAGE, ",
        "ZWISCHENNACHRICHT_AUFGABE, 12, KALENDERTAGE, 08:00",
        "ZWISCHENNACHRICHT_VERSAND, 14, KALENDERTAGE, 12:00",
        "ZWISCHENNACHRICHT_WIEDERHOLUNG, 14, KALENDERTAGE, 08:00",
        "RUECKMELDUNG, 14, KALENDERTAGE, ",
        "RUECKRUF, 48, STUNDEN, ",
        "RUECKRUF_NACHHOLEN, 0, ARBEITSTAGE, ",
        "IMPULS_ENTSCHEIDUNG, 14, KALENDERTAGE, ",
        "WIRKSAMKEIT, 3, MONATE, ",
        "NOTLAGE, 0, ARBEITSTAGE, ",
        "WIDERSPRUCH, 1, MONATE, ",
        "WIDERSPRUCH_OHNE_BELEHRUNG, 12, MONATE, ",
        "BEKANNTGABE, 4, KALENDERTAGE, ",
        "NACHSCHAU, 28, KALENDERTAGE, 08:00",
        "DATENPANNE, 72, STUNDEN, ",
        "AUSKUNFT, 1, MONATE, ",
        "NOTLAGE_NEUER_VERSUCH, 2, DIENSTSTUNDEN, ",
        "NOTLAGE_TERMIN, 1, ARBEITSTAGE, ",
        "PRESSE, 2, ARBEITSTAGE, ",
        "VERSAND, 1, ARBEITSTAGE, ",
        "NACHTRAG, 0, ARBEITSTAGE, ",
        "ANSCHRIFT, 0, ARBEITSTAGE, ",
        "BENACHRICHTIGUNG, 1, ARBEITSTAGE, ",
        "NACHHALTEN, 5, ARBEITSTAGE, ",
        "WIRKSAMKEIT_PRUEFUNG, 10, ARBEITSTAGE, "
    })
    void aClockRunsAsLongAsTheTableSays(String name, int wert, String einheit, String uhrzeit) {
        assertThat(uhr.zeile(Map.of("uhr", name)))
                .containsEntry("wert", wert)
                .containsEntry("einheit", einheit)
                .containsEntry("uhrzeit", uhrzeit);
    }

    @ParameterizedTest
    @CsvSource({
        "ERINNERUNG, 10, EINGANG, 08:00, teamleitung",
        "GRENZE, 0, GRENZE, 00:00, bereichsleitung",
        "LEITUNG, 7, GRENZE, 00:00, geschaeftsfuehrung"
    })
    void aLateAnswerClimbsTheLadder(String stufe, int tage, String bezug, String uhrzeit, String gruppe) {
        assertThat(leiter.zeile(Map.of("stufe", stufe)))
                .containsEntry("tage", tage)
                .containsEntry("bezug", bezug)
                .containsEntry("uhrzeit", uhrzeit)
                .containsEntry("gruppe", gruppe);
    }

    @ParameterizedTest
    @CsvSource({"ERINNERUNG, 2, teamleitung", "GRENZE, 4, bereichsleitung", "LEITUNG, 8, geschaeftsfuehrung"})
    void anEmergencyClimbsByWorkingHours(String stufe, int stunden, String gruppe) {
        assertThat(notlageleiter.zeile(Map.of("stufe", stufe)))
                .containsEntry("stunden", stunden)
                .containsEntry("gruppe", gruppe);
    }
}
