package de.ombud.vermittlung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mediation as the office knows it. */
class VermittlungsverfahrenTests {

    private static final Instant JETZT = Instant.parse("2026-11-04T09:00:00Z");
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 4);
    private static final Vereinbarungstext TEXT =
            new Vereinbarungstext("Beratung bei Frau Kern.", "Teamleitung", HEUTE.plusDays(14), true);
    private static final Eignungspruefung GEEIGNET = new Eignungspruefung(true, "", false, null);

    private final Vermittlungsverfahren v = new Vermittlungsverfahren(new Aktenzeichen("KR-2026-000001"), 1, JETZT);

    @Test
    void fromTheRequestToTheAgreement() {
        bisZumGespraech();
        v.vereinbaren(HEUTE, Vermittlungsergebnis.EINIGUNG, TEXT, "ombud", JETZT);
        assertThat(v.ansicht().stand()).isEqualTo(Verfahrensstand.FREIGABE);
        v.freigeben("gf", JETZT);
        assertThat(v.ergebnis()).isEqualTo(Vermittlungsergebnis.EINIGUNG);
        v.nachschauen(Nachschauwert.EINGEHALTEN, "", "ombud", JETZT);
        assertThat(v.ansicht().nachschau().wert()).isEqualTo(Nachschauwert.EINGEHALTEN);
    }

    @Test
    void noTalkBeforeBothConsented() {
        v.eignungFeststellen(GEEIGNET, JETZT);
        v.unbefangenErklaeren("ombud", JETZT);
        v.einwilligungErfassen(erteilt(Seite.KUNDE), "2026-1", "ombud", JETZT);
        assertThatThrownBy(() -> v.einwilligungenAbschliessen("ombud", JETZT))
                .isInstanceOf(Eingabefehler.class)
                .hasMessageContaining("beider Seiten");
        assertThatThrownBy(() -> v.einzelgespraecheFuehren(HEUTE, null, "ombud", JETZT))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void theLatestWordOfASideCounts() {
        v.eignungFeststellen(GEEIGNET, JETZT);
        v.unbefangenErklaeren("ombud", JETZT);
        v.einwilligungErfassen(new NeueEinwilligung(Seite.KUNDE, false, null, ""), "2026-1", "ombud", JETZT);
        v.einwilligungErfassen(erteilt(Seite.KUNDE), "2026-1", "ombud", JETZT);
        v.einwilligungErfassen(erteilt(Seite.JOBCENTER), "2026-1", "ombud", JETZT);
        assertThat(v.einwilligungenAbschliessen("ombud", JETZT)).isTrue();
        assertThat(v.ansicht().einwilligungen()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Seite.class)
    void whoLeavesEndsItAndTheConsentStaysAsItWas(Seite seite) {
        bisZumGespraech();
        v.widerrufen(seite, "", "2026-1", "krm", JETZT);
        assertThat(v.ergebnis()).isEqualTo(Vermittlungsergebnis.ABGEBROCHEN);
        assertThat(v.ansicht().einwilligungen())
                .extracting(Verfahren.Einwilligung::art)
                .containsExactly(Einwilligungsart.ERTEILT, Einwilligungsart.ERTEILT, Einwilligungsart.WIDERRUFEN);
        assertThatThrownBy(() -> v.vereinbaren(HEUTE, Vermittlungsergebnis.EINIGUNG, TEXT, "ombud", JETZT))
                .isInstanceOf(Konflikt.class)
                .hasMessage("Die Vermittlung ist inzwischen beendet.");
    }

    @Test
    void whoeverCoversTakesStepsButNeitherPassesItOnNorReleasesIt() {
        bisZumGespraech();
        v.vertreten("ombud2", JETZT);
        v.vertreten("ombud2", JETZT);
        v.vereinbaren(HEUTE, Vermittlungsergebnis.EINIGUNG, TEXT, "ombud2", JETZT);

        assertThat(v.ombudsperson()).isEqualTo("ombud");
        assertThat(v.ansicht().beteiligungen())
                .extracting(Verfahren.Beteiligung::art)
                .containsExactly("UNBEFANGEN", "VERTRETEN");
        assertThatThrownBy(() -> v.uebergeben("ombud2", "Ich mache weiter.", "ombud2", JETZT))
                .isInstanceOf(NichtErlaubt.class);
        assertThatThrownBy(() -> v.freigeben("ombud2", JETZT))
                .isInstanceOf(NichtErlaubt.class)
                .hasMessageContaining("Vier-Augen-Prinzip");
    }

    @Test
    void whoDeclaredABiasDoesNotCoverEither() {
        v.eignungFeststellen(GEEIGNET, JETZT);
        v.befangenErklaeren("Nachbarin", "ombud2", JETZT);
        v.unbefangenErklaeren("ombud", JETZT);
        assertThatThrownBy(() -> v.vertreten("ombud2", JETZT)).isInstanceOf(NichtErlaubt.class);
    }

    @Test
    void onlyTheOmbudspersonOfTheCaseActs() {
        v.eignungFeststellen(GEEIGNET, JETZT);
        v.unbefangenErklaeren("ombud", JETZT);
        assertThatThrownBy(() -> v.einwilligungErfassen(erteilt(Seite.KUNDE), "2026-1", "ombud2", JETZT))
                .isInstanceOf(NichtErlaubt.class);
        v.uebergeben("ombud2", "Urlaub", "ombud", JETZT);
        v.einwilligungErfassen(erteilt(Seite.KUNDE), "2026-1", "ombud2", JETZT);
        assertThatThrownBy(() -> v.einwilligungErfassen(erteilt(Seite.JOBCENTER), "2026-1", "ombud", JETZT))
                .isInstanceOf(NichtErlaubt.class);
    }

    @Test
    void whoIsBiasedNeverLeadsItNotEvenByHandOver() {
        v.eignungFeststellen(GEEIGNET, JETZT);
        v.befangenErklaeren("Nachbarin.", "ombud", JETZT);
        assertThatThrownBy(() -> v.unbefangenErklaeren("ombud", JETZT)).isInstanceOf(NichtErlaubt.class);
        v.unbefangenErklaeren("ombud2", JETZT);
        assertThatThrownBy(() -> v.uebergeben("ombud", "Urlaub", "ombud2", JETZT))
                .isInstanceOf(NichtErlaubt.class);
    }

    @Test
    void neitherAnAuthorNorAnOmbudspersonOfItReleasesTheAgreement() {
        bisZumGespraech();
        v.vereinbaren(HEUTE, Vermittlungsergebnis.TEILEINIGUNG, TEXT, "ombud", JETZT);
        v.vereinbarungZurueckgeben("Bitte kürzer.");
        v.uebergeben("ombud2", "Urlaub", "ombud", JETZT);
        assertThatThrownBy(() -> v.freigeben("gf", JETZT)).isInstanceOf(Konflikt.class);
        v.vereinbarungUeberarbeiten(TEXT, "ombud2", JETZT);
        assertThatThrownBy(() -> v.freigeben("ombud", JETZT)).isInstanceOf(NichtErlaubt.class);
        assertThatThrownBy(() -> v.freigeben("ombud2", JETZT)).isInstanceOf(NichtErlaubt.class);
        v.freigeben("gf", JETZT);
        assertThat(v.ergebnis()).isEqualTo(Vermittlungsergebnis.TEILEINIGUNG);
    }

    @Test
    void anAgreementIsNoVerwaltungsakt() {
        assertThatThrownBy(() -> new Vereinbarungstext("Der Bescheid wird geändert.", "Leistung", HEUTE, false))
                .isInstanceOf(Eingabefehler.class)
                .hasMessageContaining("kein Verwaltungsakt");
    }

    @Test
    void aConsentInWordsNeedsANote() {
        assertThatThrownBy(() -> new NeueEinwilligung(Seite.KUNDE, true, Einwilligungsform.MUENDLICH, " "))
                .isInstanceOf(Eingabefehler.class);
    }

    @Test
    void onlyAReleasedAgreementIsFollowedUpAndOnlyOnce() {
        bisZumGespraech();
        v.ohneEinigung(HEUTE, "ombud", JETZT);
        assertThatThrownBy(() -> v.nachschauen(Nachschauwert.EINGEHALTEN, "", "ombud", JETZT))
                .isInstanceOf(Konflikt.class);
    }

    private void bisZumGespraech() {
        v.eignungFeststellen(GEEIGNET, JETZT);
        v.unbefangenErklaeren("ombud", JETZT);
        v.einwilligungErfassen(erteilt(Seite.KUNDE), "2026-1", "ombud", JETZT);
        v.einwilligungErfassen(erteilt(Seite.JOBCENTER), "2026-1", "ombud", JETZT);
        v.einwilligungenAbschliessen("ombud", JETZT);
        v.einzelgespraecheFuehren(HEUTE, null, "ombud", JETZT);
    }

    private static NeueEinwilligung erteilt(Seite seite) {
        return new NeueEinwilligung(seite, true, Einwilligungsform.SCHRIFTLICH, "");
    }
}
