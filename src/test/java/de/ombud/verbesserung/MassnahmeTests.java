package de.ombud.verbesserung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MassnahmeTests {

    private static final Impulsnummer NUMMER = Impulsnummer.von(2026, 1);
    private static final Instant JETZT = Instant.parse("2026-11-04T08:00:00Z");
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 4);
    private static final Zeitfenster MOEGLICH = new Zeitfenster(HEUTE, HEUTE.plusYears(2));
    private static final Verantwortung LEISTUNG = new Verantwortung("leistung", "");

    private final Massnahme massnahme = new Massnahme(
            NUMMER,
            new NeuerImpuls("Vordruck kürzen", "", List.of(), "", null),
            Massnahme.Anlass.EINZELNE_ANLIEGEN,
            Verantwortung.OFFEN,
            "krm",
            JETZT);

    @Test
    void aProposalAnnouncesItselfOnce() {
        assertThat(massnahme.geschehenes()).containsExactly(new ImpulsVorgeschlagen(NUMMER));
        assertThat(massnahme.geschehenes()).isEmpty();
    }

    @Test
    void nobodyAcceptsWhatNobodyDoesOrWithoutADay() {
        assertThatThrownBy(() -> annehmen(Verantwortung.OFFEN, HEUTE)).isInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> annehmen(LEISTUNG, null)).isInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> annehmen(LEISTUNG, HEUTE.minusDays(1))).isInstanceOf(Eingabefehler.class);
        assertThat(massnahme.stand()).isEqualTo(Impulsstand.VORGESCHLAGEN);
    }

    @Test
    void aMeasureWithoutEffectGoesBackToThoseWhoDecide() {
        annehmen(LEISTUNG, HEUTE.plusDays(30));
        massnahme.umsetzen("Vordruck hat eine Seite.", "leistung", JETZT);
        massnahme.pruefen(Wirksamkeit.NICHT_WIRKSAM, "Keine weniger.", "krm", JETZT);

        assertThat(massnahme.stand()).isEqualTo(Impulsstand.VORGESCHLAGEN);
        massnahme.ablehnen("Hilft nicht.", "teamleitung", JETZT);
        assertThatThrownBy(() -> annehmen(LEISTUNG, HEUTE)).isInstanceOf(Konflikt.class);
    }

    @Test
    void whatIsNotAcceptedIsNotCarriedOut() {
        assertThatThrownBy(() -> massnahme.umsetzen("Schon getan.", "leistung", JETZT))
                .isInstanceOf(Konflikt.class);
    }

    private void annehmen(Verantwortung wem, LocalDate bis) {
        massnahme.annehmen(wem, bis, MOEGLICH, "Wird gekürzt.", "teamleitung", JETZT);
    }
}
