package de.ombud.eingabe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.ombud.system.Eingabefehler;
import de.ombud.system.fehler.ApiFehlerFixtures;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EingabeleserTests {

    private final Eingabeleser leser =
            new Eingabeleser(Validation.buildDefaultValidatorFactory().getValidator(), ApiFehlerFixtures.texte());

    enum Entscheidung {
        ANNEHMEN,
        ABLEHNEN,
        ZURUECKSTELLEN
    }

    record Impuls(
            @Feld(value = "Wie entscheiden Sie?", pflicht = true)
            Entscheidung entscheidung,

            @Feld(
                    value = "Warum?",
                    pflicht = true,
                    wenn = "entscheidung=ABLEHNEN|ZURUECKSTELLEN",
                    laenge = 20,
                    mehrzeilig = true)
            String grund,

            @Feld("Wer?") String person,
            @Feld("Bis wann?") LocalDate bis,
            @Feld("Gesprochen am") Instant gesprochenAm,
            @Feld("Betrag") BigDecimal betrag,
            @Feld("Nummer") Integer nr,
            @Feld(sonst = "ABLEHNEN") Entscheidung vorschlag,
            @Feld boolean eilt,
            @Feld(value = "Einverstanden?") Boolean einverstanden,
            @Feld(elemente = 3) List<Teil> teile)
            implements Eingabe {}

    record Teil(
            @Feld(value = "Thema", pflicht = true, laenge = 5)
            String thema) {}

    record Brief(
            @Feld(mehrzeilig = true, imBrief = true) String text,
            @Feld(mehrzeilig = true) String notiz) implements Eingabe {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guten Tag {{vorname}},",
                "Zu {Aktenzeichen}:",
                "Sie bekommen [… Betrag] Euro.",
                "<<Anrede>>",
                "${name}"
            })
    void whatSomebodyStillHasToFillInLeavesNoHouse(String text) {
        assertThat(saetze(
                        catchThrowableOfType(Eingabefehler.class, () -> leser.lies(Brief.class, Map.of("text", text)))))
                .singleElement()
                .asString()
                .startsWith("text ");
        assertThat(leser.lies(Brief.class, Map.of("notiz", text, "text", "5 < 7 und 7 > 5."))
                        .notiz())
                .isEqualTo(text);
    }

    @Test
    void whatABrowserSendsIsTextAndBecomesWhatIsMeant() {
        Impuls impuls = seite(Map.of(
                "entscheidung", "ANNEHMEN",
                "person", "  Mia\n Muster ",
                "bis", "24.12.2026",
                "gesprochenAm", "2026-11-20T09:30",
                "betrag", "12,50",
                "nr", "7",
                "eilt", "on",
                "einverstanden", "false",
                "teile[0].thema", "K05",
                "_csrf", "x"));

        assertThat(impuls.entscheidung()).isEqualTo(Entscheidung.ANNEHMEN);
        assertThat(impuls.person()).isEqualTo("Mia Muster");
        assertThat(impuls.bis()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(impuls.gesprochenAm()).isEqualTo(Instant.parse("2026-11-20T08:30:00Z"));
        assertThat(impuls.betrag()).isEqualByComparingTo("12.50");
        assertThat(impuls.nr()).isEqualTo(7);
        assertThat(impuls.eilt()).isTrue();
        assertThat(impuls.einverstanden()).isFalse();
        assertThat(impuls.teile()).containsExactly(new Teil("K05"));
    }

    /** No browser sends this, whoever tries what breaks does. */
    @Test
    void whereTwoFieldsContradictEachOtherTheFirstOneCounts() {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("entscheidung", "ANNEHMEN");
        felder.put("teile[0].thema", "A");
        felder.put("teile", "x");
        felder.put("teile.thema", "B");
        felder.put("person", "Mia");
        felder.put("person.name", "x");
        felder.put("person[0].name", "x");
        felder.put("bis.tag[0].x", "x");
        felder.put("bis.tag.x", "x");

        assertThat(saetze(catchThrowableOfType(Eingabefehler.class, () -> leser.lies(Impuls.class, felder))))
                .singleElement()
                .asString()
                .contains("Bis wann?");
        felder.remove("bis.tag[0].x");
        felder.remove("bis.tag.x");
        Impuls impuls = leser.lies(Impuls.class, felder);
        assertThat(impuls.teile()).containsExactly(new Teil("A"));
        assertThat(impuls.person()).isEqualTo("Mia");
    }

    /** A form whose fields have shorter names than the record: what it leaves empty is asked for in its place. */
    @Test
    void aPartThatThePageKnowsByOtherNamesIsReadInOnePiece() {
        Map<String, Object> felder = new HashMap<>(Map.of("entscheidung", "ANNEHMEN"));
        felder.put("teile", List.of(Map.of("thema", "K05")));
        assertThat(seite(felder).teile()).containsExactly(new Teil("K05"));

        felder.put("teile", List.of(Map.of("thema", "")));
        assertThat(fehler(felder)).containsExactly("teile[0].thema „Thema“: Diese Angabe fehlt.");
    }

    @Test
    void whatNobodyFilledInIsEmptyAndNotNull() {
        Impuls impuls = seite(Map.of("entscheidung", "ANNEHMEN", "bis", " "));

        assertThat(impuls.grund()).isEmpty();
        assertThat(impuls.teile()).isEmpty();
        assertThat(impuls.bis()).isNull();
        assertThat(impuls.eilt()).isFalse();
        assertThat(impuls.vorschlag()).isEqualTo(Entscheidung.ABLEHNEN);
    }

    @Test
    void theTypedVariablesOfATaskAreReadLikeItsForm() {
        Map<String, Object> variablen = new HashMap<>();
        variablen.put("entscheidung", "ANNEHMEN");
        variablen.put("bis", Date.from(Instant.parse("2026-11-19T23:00:00Z")));
        variablen.put("nr", 7L);
        variablen.put("eilt", true);
        variablen.put("person", null);
        Impuls impuls = seite(variablen);

        assertThat(impuls.bis()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(impuls.nr()).isEqualTo(7);
        assertThat(impuls.eilt()).isTrue();
    }

    @Test
    void aReasonIsNeededOnlyWhereSomethingIsTurnedDown() {
        assertThat(fehler(Map.of("entscheidung", "ABLEHNEN"))).containsExactly("grund „Warum?“: Diese Angabe fehlt.");
        assertThat(fehler(Map.of("entscheidung", "ANNEHMEN"))).isEmpty();
    }

    @Test
    void allFaultsAreNamedAtOnceAndNoneRepeatsWhatWasTyped() {
        assertThat(fehler(Map.of(
                        "entscheidung", "Kanarienvogel",
                        "grund", "x".repeat(21),
                        "person", "Mia\u0000",
                        "bis", "31.11.2026",
                        "gesprochenAm", "gestern",
                        "nr", "1,5",
                        "teile[0].thema", "123456")))
                .containsExactly(
                        "bis „Bis wann?“: Bitte einen Tag angeben, zum Beispiel 24.12.2026.",
                        "entscheidung „Wie entscheiden Sie?“: Diesen Wert gibt es nicht. Möglich sind: ANNEHMEN,"
                                + " ABLEHNEN, ZURUECKSTELLEN.",
                        "gesprochenAm „Gesprochen am“: Bitte Tag und Uhrzeit angeben, zum Beispiel 24.12.2026 09:30.",
                        "grund „Warum?“: Bitte höchstens 20 Zeichen.",
                        "nr „Nummer“: Bitte eine Zahl angeben.",
                        "person „Wer?“: Der Text enthält unerlaubte Zeichen (Steuerzeichen oder unvollständige"
                                + " Zeichen), das erste an Stelle 4: U+0000.",
                        "teile[0].thema „Thema“: Bitte höchstens 5 Zeichen.");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(fehler(Map.of("entscheidung", "ABLEHNEN", "grund", "😀".repeat(20))))
                .isEmpty();
    }

    @Test
    void whereTheFormHasItsOwnNameForAFieldPeopleReadThat() {
        Eingabefehler fehler = catchThrowableOfType(
                Eingabefehler.class,
                () -> leser.lies(Impuls.class, Map.of(), feld -> feld.equals("entscheidung") ? "Ihr Votum" : ""));
        assertThat(fehler).hasMessage("„Ihr Votum“: Diese Angabe fehlt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "24.12.2026", "2026-12-24T09:30+01:00", "2026-12-23T23:30:00Z"})
    void aDayIsWrittenAsPeopleAndProgramsWriteIt(String tag) {
        assertThat(seite(Map.of("entscheidung", "ANNEHMEN", "bis", tag)).bis()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.12.26", "2026-13-01", "+12026-12-24", "0000-01-01", "1.1.12026", "heute"})
    void whatIsNoDayIsAskedForAgain(String tag) {
        assertThat(fehler(Map.of("entscheidung", "ANNEHMEN", "bis", tag))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"entscheidung\":\"ANNEHMEN\",\"nr\":\"7\"} | nr „Nummer“: Bitte eine Zahl angeben.",
                "{\"entscheidung\":\"ANNEHMEN\",\"nr\":7.0} | nr „Nummer“: Bitte eine Zahl angeben.",
                "{\"entscheidung\":\"ANNEHMEN\",\"nr\":3000000000} | nr „Nummer“: Bitte eine Zahl angeben.",
                "{\"entscheidung\":\"ANNEHMEN\",\"person\":7} | person „Wer?“: Der Wert hat nicht die verlangte Form.",
                "{\"entscheidung\":\"ANNEHMEN\",\"einverstanden\":\"true\"} | einverstanden „Einverstanden?“: Der Wert"
                        + " hat nicht die verlangte Form.",
                "{\"entscheidung\":\"ANNEHMEN\",\"bis\":20261224} | bis „Bis wann?“: Bitte ein Datum in der Form"
                        + " JJJJ-MM-TT angeben.",
                "{\"entscheidung\":\"ANNEHMEN\",\"teile\":[null]} | teile[0] Diese Angabe fehlt.",
                "{\"entscheidung\":\"ANNEHMEN\",\"teile\":[{},{},{},{}]} | teile Bitte höchstens 3 Einträge.",
                "{\"entscheidung\":\"ANNEHMEN\",\"teile\":[{\"thema\":\"K05\",\"x\":1}]} | teile[0].x Dieses Feld gibt"
                        + " es nicht.",
                "{\"entscheidung\":\"ANNEHMEN\",\"entscheidung\":\"ABLEHNEN\"} | entscheidung Dieses Feld ist doppelt"
                        + " angegeben.",
                "{\"entscheidung\":\"ANNEHMEN\"} {} | ' Der Wert hat nicht die verlangte Form.'",
                "null | ' Der Inhalt der Anfrage fehlt oder ist nicht lesbar.'",
                "[] | ' Der Wert hat nicht die verlangte Form.'",
                "{\"entscheidung\": | ' Der Inhalt ist kein lesbares JSON.'",
            })
    void aProgramIsTakenByItsWord(String json, String satz) {
        assertThat(saetze(catchThrowableOfType(Eingabefehler.class, () -> programm(json))))
                .containsExactly(satz);
    }

    @Test
    void aProgramMayWriteADayAsPeopleDo() {
        assertThat(programm("{\"entscheidung\":\"ANNEHMEN\",\"bis\":\"24.12.2026\"}")
                        .bis())
                .isEqualTo("2026-12-24");
    }

    private Impuls seite(Map<String, ?> felder) {
        return leser.lies(Impuls.class, felder);
    }

    private Impuls programm(String json) {
        try {
            return leser.lies(Impuls.class, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> fehler(Map<String, ?> felder) {
        return saetze(catchThrowableOfType(Eingabefehler.class, () -> seite(felder)));
    }

    private static List<String> saetze(Eingabefehler fehler) {
        return fehler == null
                ? List.of()
                : fehler.fehler().stream()
                        .map(f -> f.field() + " " + f.message())
                        .toList();
    }
}
