package de.ombud.datenpanne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PannenbewertungTests {

    private static final Instant FREITAG = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant FRIST = FREITAG.plusSeconds(72 * 3_600);

    @Test
    void aHighRiskIsReportedAndThePersonToldOfIt() {
        Pannenbewertung bewertung = bewertung(JaNein.JA, JaNein.JA, "");
        assertThat(bewertung.meldungNoetig()).isTrue();
        assertThat(bewertung.benachrichtigungNoetig()).isTrue();
        assertThat(bewertung.angaben()).containsExactly("MELDEPFLICHTIG", "HOHES_RISIKO");
    }

    @Test
    void whoeverReportsNothingSaysWhy() {
        assertThat(bewertung(JaNein.NEIN, null, "Ungeöffnet zurück.").angaben())
                .containsExactly("NICHT_MELDEPFLICHTIG", "KEIN_HOHES_RISIKO");
        expectRefused("begruendung", () -> bewertung(JaNein.NEIN, null, ""));
    }

    @Test
    void anAssessmentWithoutAnAnswerIsNone() {
        expectRefused("meldepflichtig", () -> bewertung(null, null, ""));
        expectRefused("hohesRisiko", () -> bewertung(JaNein.JA, null, ""));
        expectRefused("meldepflichtig", () -> bewertung(JaNein.NEIN, JaNein.JA, "Kein Risiko."));
        expectRefused("sachverhalt", () -> new Pannenbewertung(null, "", JaNein.JA, JaNein.NEIN, ""));
        expectRefused("sachverhalt", () -> new Pannenbewertung(null, "x".repeat(8_001), JaNein.JA, JaNein.NEIN, ""));
        expectRefused("begruendung", () -> bewertung(JaNein.JA, JaNein.NEIN, "x".repeat(4_001)));
    }

    @Test
    void aReportAfterSeventyTwoHoursSaysWhyItIsLate() {
        assertThatNoException()
                .isThrownBy(() -> new Pannenmeldung(FRIST, "SDB-4711", null, "").begruendetVerspaetung(FRIST));
        expectRefused(
                "verspaetungsgrund",
                () -> new Pannenmeldung(FRIST.plusSeconds(60), "SDB-4711", null, "").begruendetVerspaetung(FRIST));
        assertThatNoException()
                .isThrownBy(() -> new Pannenmeldung(FRIST.plusSeconds(60), "SDB-4711", null, "Wochenende.")
                        .begruendetVerspaetung(FRIST));
    }

    @Test
    void aReportHasAReferenceAndANoticeItsWay() {
        expectRefused("meldezeichen", () -> new Pannenmeldung(FREITAG, "", null, ""));
        expectRefused("meldezeichen", () -> new Pannenmeldung(FREITAG, "x".repeat(201), null, ""));
        expectRefused("verspaetungsgrund", () -> new Pannenmeldung(FREITAG, "1", null, "x".repeat(4_001)));
        expectRefused("benachrichtigtDurch", () -> new Benachrichtigung(FREITAG, null, ""));
        expectRefused("vermerk", () -> new Benachrichtigung(FREITAG, Benachrichtigung.Durch.BRIEF, "x".repeat(4_001)));
    }

    private static Pannenbewertung bewertung(JaNein meldepflichtig, JaNein hohesRisiko, String begruendung) {
        return new Pannenbewertung(null, "Bescheid im falschen Umschlag.", meldepflichtig, hohesRisiko, begruendung);
    }

    private static void expectRefused(String feld, ThrowingCallable versuch) {
        assertThatThrownBy(versuch)
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(Feldfehler::field)
                                .containsExactly(feld));
    }
}
