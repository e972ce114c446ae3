package de.ombud.drohung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.drohung.Drohungsbewertung.Ernst;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrohungsbewertungTests {

    @Test
    void aThreatThatIsMeantNeedsMeasuresOrTheWordThatThereAreNone() {
        assertThat(bewertung(Ernst.ERNST, "Zu zweit.", Schutzmassnahme.GESPRAECHE_ZU_ZWEIT)
                        .angaben())
                .containsExactly("GESPRAECHE_ZU_ZWEIT");
        assertThat(bewertung(Ernst.ERNST, "Beruhigt.", Schutzmassnahme.KEINE_MASSNAHME)
                        .istErnst())
                .isTrue();
        expectRefused("hausverbotPruefen", Ernst.ERNST, "Ohne.");
        expectRefused("keineMassnahme", Ernst.ERNST, "Beides.", Schutzmassnahme.values());
    }

    @Test
    void aThreatThatIsNoneLeavesNothingBehindButTheNote() {
        assertThat(bewertung(Ernst.KEINE_BEDROHUNG, "Redensart.", Schutzmassnahme.STRAFANZEIGE)
                        .angaben())
                .containsExactly("KEINE_BEDROHUNG");
    }

    @Test
    void whatIsMissingOrTooLongIsRefused() {
        expectRefused("ernst", null, "Was nun?");
        expectRefused("vermerk", Ernst.KEINE_BEDROHUNG, "");
        expectRefused("vermerk", Ernst.KEINE_BEDROHUNG, "x".repeat(4_001));
    }

    private static Drohungsbewertung bewertung(Ernst ernst, String vermerk, Schutzmassnahme... massnahmen) {
        return new Drohungsbewertung(ernst, Set.of(massnahmen), vermerk);
    }

    private static void expectRefused(String feld, Ernst ernst, String vermerk, Schutzmassnahme... massnahmen) {
        assertThatThrownBy(() -> bewertung(ernst, vermerk, massnahmen))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(Feldfehler::field)
                                .containsExactly(feld));
    }
}
