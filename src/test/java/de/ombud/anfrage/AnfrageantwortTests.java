package de.ombud.anfrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnfrageantwortTests {

    private static final Instant HEUTE = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void aRefusalNamesItsReason() {
        assertThat(new Anfrageantwort(Erledigung.ABGELEHNT, HEUTE, "§ 3 Nr. 4 IFG", "")
                        .erledigung()
                        .istAntwort())
                .isFalse();
        assertThat(new Anfrageantwort(Erledigung.TEILWEISE, HEUTE, "Art. 15 (4) DSGVO", "")
                        .erledigung()
                        .istAntwort())
                .isTrue();
        expectRefused("grund", Erledigung.ABGELEHNT, "", "");
        expectRefused("grund", Erledigung.TEILWEISE, "", "");
    }

    @Test
    void whatIsMissingOrTooLongIsRefused() {
        expectRefused("erledigung", null, "", "");
        expectRefused("grund", Erledigung.BEANTWORTET, "x".repeat(4_001), "");
        expectRefused("vermerk", Erledigung.BEANTWORTET, "", "x".repeat(4_001));
    }

    private static void expectRefused(String feld, Erledigung erledigung, String grund, String vermerk) {
        assertThatThrownBy(() -> new Anfrageantwort(erledigung, HEUTE, grund, vermerk))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(Feldfehler::field)
                                .containsExactly(feld));
    }
}
