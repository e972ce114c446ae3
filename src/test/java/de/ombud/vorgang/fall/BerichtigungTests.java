package de.ombud.vorgang.fall;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.FRISTEN;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.KUNDE;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
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
        korrigiere(new Korrektur(null, null, Kanal.SCHRIFTLICH, null, null, "doch ein Brief"));
        assertThat(protokoll.istUnversehrt(fall)).as("after the next line").isFalse();
    }

    @Test
    void aLineTakenFromTheEndIsNoticed() {
        zweiKorrekturen();
        jdbc.sql("delete from aenderung where nr = 2 and kundenreaktion_id = " + id())
                .update();

        assertThat(protokoll.istUnversehrt(fall)).isFalse();
        korrigiere(new Korrektur(null, null, Kanal.SCHRIFTLICH, null, null, "doch ein Brief"));
        assertThat(protokoll.istUnversehrt(fall)).as("after the next line").isFalse();
    }

    @Test
    void aLogThatWasEmptiedIsNoticed() {
        zweiKorrekturen();
        jdbc.sql("delete from aenderung where kundenreaktion_id = " + id()).update();

        assertThat(protokoll.istUnversehrt(fall)).isFalse();
        korrigiere(new Korrektur(null, null, Kanal.SCHRIFTLICH, null, null, "doch ein Brief"));
        assertThat(protokoll.istUnversehrt(fall)).as("after the next line").isFalse();
    }

    @Test
    void whatStandsInALineCanBeErasedAndTheChainHolds() {
        zweiKorrekturen();
        jdbc.sql("update aenderung set wer = null, alt = null, neu = null, grund = null, salz = null where nr = 1"
                        + " and kundenreaktion_id = " + id())
                .update();

        assertThat(protokoll.istUnversehrt(fall)).isTrue();
        assertThat(protokoll.zeilen(fall).get(0).istGetilgt()).isTrue();
        assertThat(protokoll.zeilen(fall).get(1).grund()).isEqualTo("doch am Schalter");
        korrigiere(new Korrektur(null, null, Kanal.SCHRIFTLICH, null, null, "doch ein Brief"));
        assertThat(protokoll.istUnversehrt(fall)).as("and goes on").isTrue();
    }

    @Test
    void aLineOfWhichOnlyAPartIsGoneCannotBe() {
        zweiKorrekturen();

        assertThatThrownBy(() -> jdbc.sql("update aenderung set alt = null where kundenreaktion_id = " + id())
                        .update())
                .hasMessageContaining("aenderung_getilgt");
    }

    @Test
    void wordsAreNotBroughtBackByAnybodyWhoKnowsThem() {
        zweiKorrekturen();
        jdbc.sql("update aenderung set wer = null, alt = null, neu = null, grund = null, salz = null where nr = 1"
                        + " and kundenreaktion_id = " + id())
                .update();
        jdbc.sql("update aenderung set wer = 'krm2', alt = 'EMAIL', neu = 'TELEFON', grund = 'Anruf', salz = '00'"
                        + " where nr = 1 and kundenreaktion_id = " + id())
                .update();

        assertThat(protokoll.istUnversehrt(fall)).isFalse();
    }

    /** The columns that the list of what may stay names are enough for the chain. */
    @Test
    void anErasedLogStillShowsThatNothingWasTakenOutOfIt() throws IOException {
        zweiKorrekturen();
        String bleibt = new ClassPathResource("db/personenbezug.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(zeile -> zeile.startsWith("aenderung;"))
                .map(zeile -> zeile.split(";", -1)[4])
                .findFirst()
                .orElseThrow();
        jdbc.sql("""
            select column_name from information_schema.columns
            where table_schema = current_schema() and table_name = 'aenderung' and column_name <> all (:bleibt)
            """).param("bleibt", bleibt.split(",")).query(String.class).list().stream()
                .collect(collectingAndThen(
                        joining(" = null, ", "update aenderung set ", " = null where kundenreaktion_id = " + id()),
                        befehl -> jdbc.sql(befehl).update()));

        assertThat(protokoll.istUnversehrt(fall)).isTrue();
        jdbc.sql("delete from aenderung where nr = 1 and kundenreaktion_id = " + id())
                .update();
        assertThat(protokoll.istUnversehrt(fall)).isFalse();
    }

    @Test
    void whoWantsToBeAnonymousIsNamedNoLongerNotEvenInTheLog() {
        korrigiere(new Korrektur(
                null,
                null,
                null,
                new Kunde("Mia", "Mustermann", "mia@example.org", null, null, null),
                null,
                "Name falsch verstanden"));
        Einreicher niemand = new Einreicher(Einreicherart.ANONYM, null, null, null, null, false);

        korrigiere(new Korrektur(null, null, null, Kunde.UNBEKANNT, niemand, "will nicht genannt werden"));

        assertThat(akten.lies(fall).kunde()).isNull();
        assertThat(protokoll.zeilen(fall))
                .flatExtracting(Protokollzeile::alt, Protokollzeile::neu)
                .doesNotContain("Muster", "Mustermann", "mia@example.org", "Mia", "0351 123456");
        assertThat(protokoll.zeilen(fall)).extracting(Protokollzeile::alt).contains("anonymisiert");
        assertThat(protokoll.istUnversehrt(fall)).isTrue();
    }

    @Test
    void twoWhoCorrectAtTheSameMomentWriteOneChain() throws Exception {
        ExecutorService beide = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> schritte = beide.invokeAll(List.of(
                    () -> ereignisse.korrigieren(
                            fall, new Korrektur(null, null, Kanal.TELEFON, null, null, "Anruf"), "krm"),
                    () -> ereignisse.korrigieren(
                            fall,
                            new Korrektur(Instant.parse("2026-11-03T15:40:00Z"), FRISTEN, null, null, null, "Stempel"),
                            "krm2")));
            for (Future<Boolean> schritt : schritte) {
                assertThat(schritt.get()).isTrue();
            }
        } finally {
            beide.shutdownNow();
        }

        assertThat(protokoll.zeilen(fall))
                .extracting(Protokollzeile::feld)
                .containsExactlyInAnyOrder("kanal", "eingang");
        assertThat(protokoll.istUnversehrt(fall)).isTrue();
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
