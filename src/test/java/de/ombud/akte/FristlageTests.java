package de.ombud.akte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristlageTests {

    private static final LocalDate BIS = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, OFFEN, 3, false",
        "2026-11-18, MORGEN, 1, false",
        "2026-11-19, HEUTE, 0, true",
        "2026-11-20, GESTERN, 1, true",
        "2026-11-22, UEBERFAELLIG, 3, true"
    })
    void anOpenDeadlineIsCountedInDays(LocalDate heute, Fristlage.Wort wort, long tage, boolean draengt) {
        Fristlage lage = Fristlage.von(new Aktenfrist("Antwort", BIS, null, true), heute);

        assertThat(lage.wort()).isEqualTo(wort);
        assertThat(lage.tage()).isEqualTo(tage);
        assertThat(lage.draengt()).isEqualTo(draengt);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, RECHTZEITIG, 0", "2026-11-21, VERSPAETET, 2"})
    void whatIsDoneUrgesNoLonger(LocalDate erledigt, Fristlage.Wort wort, long tage) {
        Fristlage lage = Fristlage.von(new Aktenfrist("Antwort", BIS, erledigt, true), LocalDate.of(2026, 12, 24));

        assertThat(lage.wort()).isEqualTo(wort);
        assertThat(lage.tage()).isEqualTo(tage);
        assertThat(lage.draengt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01", "2027-01-01"})
    void nothingIsDueToSomebodyWhoIsNotAnswered(LocalDate heute) {
        assertThat(Fristlage.von(new Aktenfrist("Antwort", BIS, null, false), heute)
                        .wort())
                .isEqualTo(Fristlage.Wort.ENTFAELLT);
    }
}
