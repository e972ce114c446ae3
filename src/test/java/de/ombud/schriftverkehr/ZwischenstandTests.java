package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.Schreiben.ZWISCHENNACHRICHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Erfassung;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Interim notices: what a colleague writes, and what goes out where nobody wrote. */
@OmbudTest
class ZwischenstandTests {

    @Autowired
    private Zwischennachrichten zwischennachrichten;

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Versandbuch buch;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock uhr;

    private Aktenzeichen az;
    private LocalDate heute;

    @BeforeEach
    void einFall() {
        az = erfassung.erfassen(Testfall.gueltig().neu(), "krm");
        heute = LocalDate.ofInstant(uhr.instant(), Versandbuch.ZONE);
        // the day that the person knows
        jdbc.sql("update kundenreaktion set antwort_bis = ? where aktenzeichen = ?")
                .params(heute, az.wert())
                .update();
    }

    private Sendungszeile naechste() {
        int runde = zwischennachrichten.naechsteRunde(az);
        return buch.lies(postausgang.erstellen(az, ZWISCHENNACHRICHT, runde).id());
    }

    @Test
    void reasonAndDateOfAColleagueGoOut() {
        zwischennachrichten.verfassen(az, 1, " Uns fehlt <noch> ein Gutachten. ", heute.plusDays(10), "krm");

        Sendungszeile notiz = naechste();

        assertThat(notiz.text())
                .contains("Uns fehlt <noch> ein Gutachten.", "bis zum " + Vorlagen.datum(heute.plusDays(10)));
        assertThat(notiz.html()).contains("Uns fehlt &lt;noch&gt; ein Gutachten.");
        assertThat(notiz.automatisch()).isFalse();
        assertThat(notiz.betreff()).isEqualTo("Zwischenstand zu Ihrer Nachricht – " + az);
    }

    @Test
    void whereNobodyWroteANeutralTextGoesOutAndPromisesNoDate() {
        Sendungszeile notiz = naechste();

        assertThat(notiz.text()).contains("Einen genauen Termin können wir Ihnen heute noch nicht nennen.");
        assertThat(notiz.html()).contains("Einen genauen Termin können wir Ihnen heute noch nicht nennen.");
        assertThat(notiz.text() + notiz.html()).doesNotContain("Der Grund ist", "null");
        assertThat(notiz.automatisch()).isTrue();
    }

    @Test
    void theNeutralTextDoesNotReplaceWhatAColleagueWrote() {
        zwischennachrichten.verfassen(az, 1, "Ein Gutachten fehlt.", heute.plusDays(10), "krm");
        zwischennachrichten.neutral(az, 1);

        assertThat(naechste().text()).contains("Ein Gutachten fehlt.");
    }

    @Test
    void aDateThatHasPassedInTheMeantimeIsNotPromised() {
        zwischennachrichten.verfassen(az, 1, "Ein Gutachten fehlt.", heute.plusDays(1), "krm");
        jdbc.sql("update zwischennachricht set neuer_termin = ? where aktenzeichen = ?")
                .params(heute, az.wert())
                .update();

        assertThat(naechste().text()).contains("Einen genauen Termin").doesNotContain("Gutachten");
    }

    @Test
    void roundsCountWhatWasWrittenAndARoundIsNotWrittenTwice() {
        assertThat(zwischennachrichten.anzahl(az)).isZero();
        zwischennachrichten.verfassen(az, 1, "Ein Gutachten fehlt.", heute.plusDays(10), "krm");
        assertThat(zwischennachrichten.naechsteRunde(az)).isOne();
        naechste();
        assertThat(zwischennachrichten.anzahl(az)).isOne();
        assertThat(zwischennachrichten.naechsteRunde(az)).isEqualTo(2);

        assertThatThrownBy(() -> zwischennachrichten.verfassen(az, 1, "Noch einmal.", heute.plusDays(10), "krm"))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void aNoticeNeedsAReasonAndADateThatCanBeKept() {
        falsch(" ", null, "verzoegerungsgrund", "neuerTermin");
        falsch("Grund", heute, "neuerTermin");
        falsch("Grund", heute.plusMonths(7), "neuerTermin");
        falsch("x".repeat(2001), heute.plusDays(5), "verzoegerungsgrund");
        falsch("Grund\u0000", heute.plusDays(5), "verzoegerungsgrund");
    }

    @Test
    void aNewDateIsNotBeforeTheOneThatThePersonKnows() {
        zwischennachrichten.verfassen(az, 1, "Ein Gutachten fehlt.", heute.plusDays(20), "krm");
        naechste();
        assertThatThrownBy(() -> zwischennachrichten.verfassen(az, 2, "Doch schneller.", heute.plusDays(10), "krm"))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(Feldfehler::field)
                                .containsExactly("neuerTermin"));
        zwischennachrichten.verfassen(az, 2, "Es bleibt dabei.", heute.plusDays(20), "krm");
    }

    private void falsch(String grund, LocalDate termin, String... felder) {
        assertThatThrownBy(() -> zwischennachrichten.verfassen(az, 1, grund, termin, "krm"))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(Feldfehler::field)
                                .containsExactly(felder));
    }
}
