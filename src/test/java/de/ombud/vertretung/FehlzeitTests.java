package de.ombud.vertretung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Konflikt;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class FehlzeitTests {

    private static final Instant JETZT = Instant.parse("2026-11-04T08:00:00Z");

    private final Fehlzeit fehlzeit = new Fehlzeit(
            new NeueAbwesenheit("leistung", "leistung2", LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6)),
            "leistung",
            JETZT);

    @BeforeEach
    void itIsStored() {
        ReflectionTestUtils.setField(fehlzeit, "id", 7L);
    }

    @Test
    void itIsAnnouncedOnceAndWithItsNumber() {
        fehlzeit.istGespeichert();
        assertThat(fehlzeit.geschehenes()).containsExactly(new AbwesenheitGeaendert(7));
        assertThat(fehlzeit.geschehenes()).isEmpty();
    }

    @Test
    void itEndsOnce() {
        fehlzeit.beenden("teamleitung", JETZT);

        assertThat(fehlzeit.geschehenes()).containsExactly(new AbwesenheitGeaendert(7));
        assertThatThrownBy(() -> fehlzeit.beenden("teamleitung", JETZT)).isInstanceOf(Konflikt.class);
    }
}
