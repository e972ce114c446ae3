package de.ombud.vorgang.fall;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.FRISTEN;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.KUNDE;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.ombud.OmbudTest;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Corrections and the change log that keeps them. */
@OmbudTest
class BerichtigungTests {

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Aenderungsprotokoll protokoll;

    @Autowired
    private Akten akten;

    @Autowired
    private JdbcClient jdbc;

    private Aktenzeichen fall;

    @BeforeEach
    void aComplaintIsRecorded() {
        fall = erfassung.erfassen(beschwerde().neu(), "krm");
    }

    @Test
    void aNewCaseHasAnEmptyAndUntouchedLog() {
        assertThat(protokoll.zeilen(fall)).isEmpty();
        assertThat(protokoll.istUnversehrt(fall)).isTrue();
    }

    @Test
    void everySingleFieldThatDiffersIsOneReadableLine() {
        Anschrift neueAnschrift = new Anschrift("Weg 1", "01069", "Dresden");
        Kunde neu = new Kunde("Mia", "Muster", null, "0351 99", null, neueAnschrift);
        Einreicher beratung = new Einreicher(Einreicherart.BERATUNGSSTELLE, null, "Beratung e. V.", null, null, true);

        korrigiere(new Korrektur(null, null, Kanal.TELEFON, neu, beratung, "Anruf der Beratung"));

        assertThat(protokoll.zeilen(fall))
                .extracting(Protokollzeile::feld, Protokollzeile::alt, Protokollzeile::neu)
                .containsExactly(
                        tuple("kanal", "EMAIL", "TELEFON"),
                        tuple("kunde.email", "mia@example.org", ""),
                        tuple("kunde.telefon", "0351 123456", "0351 99"),
                        tuple("kunde.anschrift.plz", "01067", "01069"),
                        tuple("einreicher.art", "", "BERATUNGSSTELLE"),
                        tuple("einreicher.organisation", "", "Beratung e. V."),
                        tuple("einreicher.vollmacht", "", "ja"));
        assertThat(protokoll.zeilen(fall)).allSatisfy(z -> {
            assertThat(z.wer()).isEqualTo("krm2");
            assertThat(z.grund()).isEqualTo("Anruf der Beratung");
        });
        assertThat(protokoll.istUnversehrt(fall)).isTrue();
        assertThat(akten.lies(fall).kunde()).isEqualTo(neu);
    }

    @Test
    void aCorrectedReceiptIsWrittenInLocalTimeAndMovesTheDeadlines() {
        Instant wahr = Instant.parse("2026-11-03T15:40:00Z");

        korrigiere(new Korrektur(wahr, FRISTEN, null, null, null, "Eingangsstempel übersehen"));

        assertThat(protokoll.zeilen(fall))
                .extracting(Protokollzeile::feld, Protokollzeile::alt, Protokollzeile::neu)
                .containsExactly(
                        tuple("eingang", "04.11.2026 09:15:00 Uhr (+01:00)", "03.11.2026 16:40:00 Uhr (+01:00)"));
        assertThat(akten.lies(fall).eingang()).isEqualTo(wahr);
    }

    @Test
    void aCorrectionThatChangesNothingLeavesNoLine() {
        korrigiere(new Korrektur(null, null, Kanal.EMAIL, KUNDE, null, "zur Sicherheit"));

        assertThat(protokoll.zeilen(fall)).isEmpty();
    }

    @Test
    void aCorrectionSaysWhatAndWhy() {
        assertThatThrownBy(() -> new Korrektur(null, null, null, null, null, "x"))
                .isInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> new Korrektur(null, null, Kanal.TELEFON, null, null, " "))
                .isInstanceOf(Eingabefehler.class);
    }

    @Test
    void aLineChangedPastTheApplicationIsNoticed() {
        zweiKorrekturen();
        jdbc.sql("update aenderung set neu = 'SCHRIFTLICH' where nr = 1 and kundenreaktion_id = " + id())
                .update();

        assertThat(protokoll.istUnversehrt(fall)).isFalse();
    }

    @Test
    void aLineTakenFromTheMiddleIsNoticed() {
        zweiKorrekturen();
        jdbc.sql("delete from aenderung where nr = 1 and kundenreaktion_id = " + id())
                .update();

        assertThat(protokoll.istUnversehrt(fall)).isFalse();
    }

    @Test
    void aLineTakenFromTheEndIsNoticed() {
        zweiKorrekturen();
        jdbc.sql("delete from aenderung where nr = 2 and kundenreaktion_id = " + id())
                .update();

        assertThat(protokoll.istUnversehrt(fall)).isFalse();
    }

    @Test
    void aLogThatWasEmptiedIsNoticed() {
        zweiKorrekturen();
        jdbc.sql("delete from aenderung where kundenreaktion_id = " + id()).update();

        assertThat(protokoll.istUnversehrt(fall)).isFalse();
    }

    private void zweiKorrekturen() {
        korrigiere(new Korrektur(null, null, Kanal.TELEFON, null, null, "Anruf"));
        korrigiere(new Korrektur(null, null, Kanal.PERSOENLICH, null, null, "doch am Schalter"));
        assertThat(protokoll.istUnversehrt(fall)).isTrue();
    }

    private void korrigiere(Korrektur korrektur) {
        ereignisse.korrigieren(fall, korrektur, "krm2");
    }

    private long id() {
        return jdbc.sql("select id from kundenreaktion where aktenzeichen = :az")
                .param("az", fall.wert())
                .query(Long.class)
                .single();
    }
}
