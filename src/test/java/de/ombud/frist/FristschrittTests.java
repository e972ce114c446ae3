package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shown of a deadline: somebody with a calendar must come to the same day. */
class FristschrittTests {

    private static final int WIE_OFT = 100_000;
    private static final LocalDate ERSTER = LocalDate.of(2019, 1, 1);
    private static final int TAGE = 14 * 365;

    private final FristenregelnFixtures regeln = FristenregelnFixtures.wieVereinbart();
    private final Fristenrechner rechner = regeln.rechner();
    private final ZweiteRechnung zweite = new ZweiteRechnung();

    @Test
    void theAnswerThatFallsOnBussUndBettagSaysSo() {
        Fristschritt schritt = rechner.schritt(Uhr.ANTWORT, LocalDate.of(2026, 11, 4), Land.SN);

        assertThat(schritt.gezaehlt()).isEqualTo("2026-11-18");
        assertThat(schritt.bis()).isEqualTo("2026-11-19");
        assertThat(schritt.istVerschoben()).isTrue();
        assertThat(schritt.ruhetage())
                .containsExactly(new Ruhetag(LocalDate.of(2026, 11, 18), Ruhetag.Grund.FEIERTAG, "Buß- und Bettag"));
    }

    @Test
    void theWeekendThatDidNotCountIsNamed() {
        Fristschritt schritt = rechner.schritt(Uhr.EINGANGSBESTAETIGUNG, LocalDate.of(2026, 11, 4), Land.SN);

        assertThat(schritt.bis()).isEqualTo("2026-11-09");
        assertThat(schritt.istVerschoben()).isFalse();
        assertThat(schritt.ruhetage())
                .extracting(Ruhetag::tag)
                .containsExactly(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 8));
    }

    @Test
    void aClosingDayStopsOurWorkingDaysAndNoPeriodOfTheLaw() {
        Dienstort zu = new Standort(Land.SN, Set.of(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 12, 8)));

        assertThat(rechner.schritt(Uhr.EINGANGSBESTAETIGUNG, LocalDate.of(2026, 11, 4), zu)
                        .ruhetage())
                .contains(new Ruhetag(LocalDate.of(2026, 11, 6), Ruhetag.Grund.GESCHLOSSEN, ""));
        assertThat(rechner.schritt(Uhr.WIDERSPRUCH, LocalDate.of(2026, 11, 8), zu)
                        .bis())
                .isEqualTo("2026-12-08");
    }

    /** Seeded, so that a day on which they differ is the same in each run. */
    @Test
    void aSecondReckoningComesToTheSameDays() {
        Random zufall = new Random(13);
        List<Uhr> uhren = List.of(
                Uhr.EINGANGSBESTAETIGUNG,
                Uhr.ANTWORT,
                Uhr.WIDERSPRUCH,
                Uhr.WIDERSPRUCH_OHNE_BELEHRUNG,
                Uhr.BEKANNTGABE,
                Uhr.PRESSE,
                Uhr.NOTLAGE,
                Uhr.WIRKSAMKEIT,
                Uhr.AUSKUNFT);
        for (int i = 0; i < WIE_OFT; i++) {
            Uhr uhr = uhren.get(zufall.nextInt(uhren.size()));
            Land land = Land.values()[zufall.nextInt(Land.values().length)];
            LocalDate beginn = ERSTER.plusDays(zufall.nextInt(TAGE));
            Fristschritt schritt = rechner.schritt(uhr, beginn, land);
            assertThat(schritt.bis()).as("%s from %s in %s", uhr, beginn, land).isEqualTo(zweite(uhr, beginn, land));
            expectExplained(schritt, land);
        }
    }

    private LocalDate zweite(Uhr uhr, LocalDate beginn, Land land) {
        Uhrwert wert = regeln.uhr(uhr);
        LocalDate gezaehlt = switch (wert.einheit()) {
            case ARBEITSTAGE -> zweite.arbeitstage(beginn, wert.wert(), land);
            case MONATE -> zweite.monate(beginn, wert.wert());
            default -> zweite.tage(beginn, wert.wert());
        };
        return uhr == Uhr.BEKANNTGABE ? gezaehlt : zweite.werktag(gezaehlt, land);
    }

    /** Days between and days left out add up, and each that is left out is none on which anybody works. */
    private void expectExplained(Fristschritt schritt, Land land) {
        assertThat(schritt.ruhetage()).as("%s", schritt).noneMatch(ruhe -> zweite.istWerktag(ruhe.tag(), land));
        if (schritt.wert().einheit() == Einheit.ARBEITSTAGE && schritt.wert().wert() > 0) {
            long dazwischen = schritt.bis().toEpochDay() - schritt.beginn().toEpochDay();
            assertThat(dazwischen - schritt.ruhetage().size())
                    .as("%s", schritt)
                    .isEqualTo(schritt.wert().wert());
        } else if (schritt.istVerschoben()) {
            assertThat((long) schritt.ruhetage().size())
                    .as("%s", schritt)
                    .isEqualTo(schritt.bis().toEpochDay() - schritt.gezaehlt().toEpochDay());
        }
    }
}
