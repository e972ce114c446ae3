package de.ombud.notlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NotlageberichtTests {

    private static final Instant HEUTE = Instant.parse("2026-11-16T09:30:00Z");

    @Test
    void anEmergencyIsAvertedByATalkAndARemedy() {
        Notlagebericht bericht = new Notlagebericht(
                Kontakt.JA, HEUTE, Notlageergebnis.ABGEWENDET, Set.of(Hilfe.GUTSCHEIN, Hilfe.VORSCHUSS), "");
        assertThat(bericht.angaben()).containsExactly("KONTAKT_JA", "VORSCHUSS", "GUTSCHEIN");
    }

    @Test
    void itIsAlsoAvertedWhereTheTalkWasEnough() {
        assertThat(new Notlagebericht(
                                Kontakt.JA,
                                HEUTE,
                                Notlageergebnis.ABGEWENDET,
                                Set.of(Hilfe.KEINE_NOETIG),
                                "Geld war da.")
                        .angaben())
                .containsExactly("KONTAKT_JA", "KEINE_NOETIG");
    }

    @Test
    void whoWasNotReachedIsCalledAgainAndNothingCountsAsDone() {
        assertThat(new Notlagebericht(Kontakt.NEIN, HEUTE, Notlageergebnis.NICHT_ERREICHT, Set.of(Hilfe.VORSCHUSS), "")
                        .angaben())
                .containsExactly("KONTAKT_NEIN");
    }

    @Test
    void whatContradictsItselfIsRefusedAtTheRightField() {
        expectRefused("ergebnis", Kontakt.NEIN, Notlageergebnis.ABGEWENDET, "", Hilfe.VORSCHUSS);
        expectRefused("ergebnis", Kontakt.JA, Notlageergebnis.NICHT_ERREICHT, "");
        expectRefused("vorschuss", Kontakt.JA, Notlageergebnis.ABGEWENDET, "");
        expectRefused("keineHilfeNoetig", Kontakt.JA, Notlageergebnis.ABGEWENDET, "", Hilfe.values());
        expectRefused("vermerk", Kontakt.NEIN, Notlageergebnis.KEINE_NOTLAGE, "");
        expectRefused("vermerk", Kontakt.NEIN, Notlageergebnis.NICHT_ERREICHT, "x".repeat(4_001));
    }

    @Test
    void whatIsMissingIsAllNamedAtOnce() {
        assertThatThrownBy(() -> new Notlagebericht(null, HEUTE, null, Set.of(), ""))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(Feldfehler::field)
                                .containsExactly("kontakt", "ergebnis"));
    }

    private static void expectRefused(
            String feld, Kontakt kontakt, Notlageergebnis ergebnis, String vermerk, Hilfe... hilfen) {
        assertThatThrownBy(() -> new Notlagebericht(kontakt, HEUTE, ergebnis, Set.of(hilfen), vermerk))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(Feldfehler::field)
                                .containsExactly(feld));
    }
}
