package de.ombud.rechtsbehelf;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.frist.FristenregelnFixtures;
import de.ombud.frist.Fristschritt;
import de.ombud.frist.Land;
import de.ombud.frist.Uhr;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristberechnungTests {

    private final Fristberechnung berechnung =
            new Fristberechnung(FristenregelnFixtures.wieVereinbart().rechner(), FristberechnungTests::pruefe);

    /** As the table of the office has it. */
    static Belehrung pruefe(Belehrungsfragen fragen) {
        if (fragen.belehrung() == Antwort.NEIN) {
            return Belehrung.FEHLT_ODER_FALSCH;
        }
        return fragen.angaben() == Antwort.JA ? Belehrung.RICHTIG : Belehrung.UNBEKANNT;
    }

    private static Bescheid mitDerPost(LocalDate postaufgabe, Belehrung belehrung) {
        return bescheid(postaufgabe, Bekanntgabe.MIT_DER_POST, belehrung);
    }

    private static Bescheid bescheid(LocalDate ab, Bekanntgabe bekanntgabe, Belehrung belehrung) {
        Antwort vorhanden = belehrung == Belehrung.FEHLT_ODER_FALSCH ? Antwort.NEIN : Antwort.JA;
        Antwort angaben = belehrung == Belehrung.RICHTIG ? Antwort.JA : Antwort.UNBEKANNT;
        return new Bescheid(ab, bekanntgabe, new Belehrungsfragen(vorhanden, angaben, Antwort.NEIN, Antwort.UNBEKANNT));
    }

    @ParameterizedTest(name = "posted {0}, {1}, {2}: {5}")
    @CsvSource({
        "2026-11-02, RICHTIG, SN, 2026-11-06, 2026-12-07, the end falls on a Sunday",
        "2026-11-04, RICHTIG, SN, 2026-11-08, 2026-12-08, known on a Sunday: the presumption does not move",
        "2026-11-03, RICHTIG, SN, 2026-11-07, 2026-12-07, known on a Saturday",
        "2026-11-14, RICHTIG, SN, 2026-11-18, 2026-12-18, known on Buß- und Bettag",
        "2026-11-21, RICHTIG, SN, 2026-11-25, 2026-12-28, the end falls on Christmas Day and a weekend",
        "2026-11-20, RICHTIG, SN, 2026-11-24, 2026-12-24, Christmas Eve is a Werktag",
        "2026-12-28, RICHTIG, SN, 2027-01-01, 2027-02-01, known on New Year's Day",
        "2027-01-27, RICHTIG, SN, 2027-01-31, 2027-03-01, no 31st in February and the 28th is a Sunday",
        "2025-09-27, RICHTIG, SN, 2025-10-01, 2025-11-03, over the month end to a Saturday",
        "2026-09-27, RICHTIG, SN, 2026-10-01, 2026-11-02, Sunday and no Allerheiligen in Saxony",
        "2027-09-27, RICHTIG, NW, 2027-10-01, 2027-11-02, Allerheiligen in Nordrhein-Westfalen",
        "2027-09-27, RICHTIG, SN, 2027-10-01, 2027-11-01, but not in Saxony",
        "2026-11-04, UNBEKANNT, SN, 2026-11-08, 2026-12-08, nobody has looked: the month is the safe one",
        "2026-11-04, FEHLT_ODER_FALSCH, SN, 2026-11-08, 2027-11-08, without instruction a year",
        "2026-11-14, FEHLT_ODER_FALSCH, SN, 2026-11-18, 2027-11-18, a year on Buß- und Bettag is none in 2027",
        "2024-02-25, FEHLT_ODER_FALSCH, SN, 2024-02-29, 2025-02-28, a year from the leap day"
    })
    void fourDaysAndThenAMonthOrAYear(
            LocalDate postaufgabe, Belehrung belehrung, Land land, LocalDate bekannt, LocalDate bis, String lage) {
        Rechtsbehelfsfrist frist =
                berechnung.frist(mitDerPost(postaufgabe, belehrung), land).orElseThrow();

        assertThat(frist.bekanntgabe()).as(lage).isEqualTo(bekannt);
        assertThat(frist.bis()).as(lage).isEqualTo(bis);
    }

    @Test
    void theLastDayStillCounts() {
        Rechtsbehelfsfrist frist = berechnung
                .frist(mitDerPost(LocalDate.of(2026, 11, 4), Belehrung.RICHTIG), Land.SN)
                .orElseThrow();

        assertThat(frist.istAbgelaufenAm(LocalDate.of(2026, 12, 8))).isFalse();
        assertThat(frist.istAbgelaufenAm(LocalDate.of(2026, 12, 9))).isTrue();
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, true, WIE_VERMUTET, -, 2026-11-06, the fourth day after posting",
                "POST, true, AN_EINEM_TAG, 2026-11-04, 2026-11-06, it came earlier: the presumption stays",
                "POST, true, AN_EINEM_TAG, 2026-11-20, 2026-11-20, it came later: the real day",
                "POST, true, NIE, -, -, it never came: no period runs",
                "POST, false, WIE_VERMUTET, -, -, nobody wrote down when it was posted: nothing is presumed",
                "POST, false, AN_EINEM_TAG, 2026-11-04, 2026-11-04, not written down and the day is known",
                "ELEKTRONISCH, true, WIE_VERMUTET, -, 2026-11-06, from the notice of the portal",
                "ELEKTRONISCH, true, AN_EINEM_TAG, 2026-11-09, 2026-11-09, the notice lay in the spam and nobody can"
                        + " show more",
                "UEBERGABE, true, WIE_VERMUTET, -, 2026-11-02, handed over at the counter",
                "UEBERGABE, false, WIE_VERMUTET, -, 2026-11-02, the same without a note",
            })
    void theDayOnWhichADecisionIsKnown(
            Bekanntgabe.Weg weg,
            boolean belegt,
            Bekanntgabe.Zugang zugang,
            LocalDate zugangAm,
            LocalDate bekannt,
            String lage) {
        Bescheid bescheid =
                bescheid(LocalDate.of(2026, 11, 2), new Bekanntgabe(weg, belegt, zugang, zugangAm), Belehrung.RICHTIG);

        assertThat(berechnung.frist(bescheid, Land.SN).map(Rechtsbehelfsfrist::bekanntgabe))
                .as(lage)
                .isEqualTo(Optional.ofNullable(bekannt));
    }

    @Test
    void whatIsPresumedIsTheFirstStepOfTheDerivation() {
        LocalDate ab = LocalDate.of(2026, 11, 2);
        assertThat(berechnung
                        .frist(mitDerPost(ab, Belehrung.RICHTIG), Land.SN)
                        .orElseThrow()
                        .schritte())
                .extracting(Fristschritt::uhr)
                .containsExactly(Uhr.BEKANNTGABE, Uhr.WIDERSPRUCH);
        Bekanntgabe spaeter = new Bekanntgabe(
                Bekanntgabe.Weg.POST, true, Bekanntgabe.Zugang.AN_EINEM_TAG, LocalDate.of(2026, 11, 20));
        assertThat(berechnung
                        .frist(bescheid(ab, spaeter, Belehrung.FEHLT_ODER_FALSCH), Land.SN)
                        .orElseThrow()
                        .schritte())
                .extracting(Fristschritt::uhr)
                .containsExactly(Uhr.WIDERSPRUCH_OHNE_BELEHRUNG);
    }
}
