package de.ombud.einfuhr;

import static de.ombud.einfuhr.Uebernahme.KOPF;
import static de.ombud.einfuhr.Uebernahme.datei;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.einfuhr.Uebernahme.Antwort;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The years before Ombud come from another program, and what comes from there is never quite as it should be. */
@OmbudTest
class EinfuhrApiTests {

    private static final String EINS =
            "1999-A1;1999-03-01;1999-03-10;EMAIL;;KUNDENREAKTION;KRM;SELBST;DRESDEN;1;BESCHWERDE;LEISTUNG;K05;BEGRUENDET";
    private static final String ZWEI =
            "1999-A1;1999-03-01;1999-03-10;EMAIL;;KUNDENREAKTION;KRM;SELBST;DRESDEN;2;LOB;UEBERGREIFEND;P01;";
    private static final String ANDERE =
            "1999-A2;1999-12-31;2000-01-04;TELEFON;EMAIL;PETITION;OMBUDSSTELLE;EHRENAMT;DRESDEN;1;BESCHWERDE;EINGANGSZONE;E01;UNBEGRUENDET";

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Uebernahme uebernahme;

    @BeforeEach
    void start() {
        uebernahme = new Uebernahme(port);
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from einfuhr_anliegen where eingang < date '2000-01-01'")
                .update();
        jdbc.sql("delete from einfuhr_reaktion where eingang < date '2000-01-01'")
                .update();
    }

    @Test
    void aYearComesInOnceHoweverOftenItIsSent() {
        Antwort erste = uebernahme.jahr(2022);
        long reaktionen = anzahl("einfuhr_reaktion");
        long anliegen = anzahl("einfuhr_anliegen");
        Antwort zweite = uebernahme.jahr(2022);

        assertThat(erste.status()).as(erste.inhalt().toString()).isEqualTo(200);
        assertThat(erste.inhalt().toString()).isEqualTo("{\"kundenreaktionen\":748,\"anliegen\":1041}");
        assertThat(zweite).isEqualTo(erste);
        assertThat(anzahl("einfuhr_reaktion")).isEqualTo(reaktionen);
        assertThat(anzahl("einfuhr_anliegen")).isEqualTo(anliegen);
    }

    @Test
    void twoWhoSendTheSameFileAtOnceBothHearThatItIsThere() {
        String datei = datei(IntStream.range(0, 2_000)
                .mapToObj(i -> EINS.replace("A1", "B" + i))
                .toArray(String[]::new));
        List<CompletableFuture<Antwort>> gleichzeitig = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> uebernahme.sende(datei)))
                .toList();

        assertThat(gleichzeitig.stream().map(CompletableFuture::join)).allSatisfy(antwort -> {
            assertThat(antwort.status()).as(antwort.inhalt().toString()).isEqualTo(200);
            assertThat(antwort.inhalt().path("anliegen").asInt()).isEqualTo(2_000);
        });
        assertThat(gespeichert()).isEqualTo(2_000);
    }

    @Test
    void closedHistoryIsNobodysWork() {
        long faelle = anzahl("kundenreaktion");
        long ablaeufe = anzahl("act_ru_execution");
        assertThat(uebernahme.sende(datei(EINS, ZWEI)).status()).isEqualTo(200);
        assertThat(anzahl("kundenreaktion")).isEqualTo(faelle);
        assertThat(anzahl("act_ru_execution")).isEqualTo(ablaeufe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ombud",
                "leistung",
                "markt",
                "selbst",
                "eingang",
                "teamleitung",
                "gf",
                "widerspruch",
                "presse",
                "recht",
                "dsb",
                "analyse",
                "admin"
            })
    void onlyTheKrmTakesFilesIn(String wer) {
        Antwort antwort = uebernahme.sende(wer, datei(EINS).getBytes(StandardCharsets.UTF_8));
        assertThat(antwort.status()).isEqualTo(403);
        assertThat(gespeichert()).isZero();
    }

    @Test
    void aStrangerTakesNothingIn() {
        assertThat(new Zugriff(port).post("/api/import/kundenreaktionen", "{}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFileFromASpreadsheetIsReadWithItsMarkItsLineEndsAndItsQuotes() {
        String datei = "\uFEFF" + KOPF + "\r\n"
                + "\"1999-A1\";1999-03-01;1999-03-10;EMAIL;\"TELEFON,ONLINEPORTAL\";KUNDENREAKTION;KRM;SELBST;DRESDEN;1;BESCHWERDE;LEISTUNG;K05;\"BEGRUENDET\"\r\n"
                + "\r\n"
                + ANDERE;
        Antwort antwort = uebernahme.sende(datei);

        assertThat(antwort.status()).as(antwort.inhalt().toString()).isEqualTo(200);
        assertThat(jdbc.sql("select weitere_kanaele from einfuhr_reaktion where reaktion = '1999-A1'")
                        .query(String.class)
                        .single())
                .isEqualTo("ONLINEPORTAL,TELEFON");
    }

    @Test
    void theColumnsMayStandInAnotherOrder() {
        String kopf = "ergebnis;" + KOPF.replace(";ergebnis", "");
        String zeile = "BEGRUENDET;" + EINS.replace(";BEGRUENDET", "");
        assertThat(uebernahme.sende(kopf + "\n" + zeile).status()).isEqualTo(200);
    }

    @Test
    void theRowsOfAKundenreaktionNeedNotStandTogether() {
        assertThat(uebernahme.sende(datei(EINS, ANDERE, ZWEI)).inhalt().toString())
                .isEqualTo("{\"kundenreaktionen\":2,\"anliegen\":3}");
        assertThat(jdbc.sql("select beschwerden from einfuhr_reaktion where reaktion = '1999-A1'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void windows1252IsRefusedByName() {
        byte[] datei = datei(EINS.replace("SELBST", "Angehörige")).getBytes(Charset.forName("windows-1252"));
        Antwort antwort = uebernahme.sende("krm", datei);
        assertThat(antwort.status()).isEqualTo(422);
        assertThat(saetze(antwort)).contains("nicht in UTF-8", "Windows-1252", "CSV UTF-8");
    }

    /** What somebody left open takes everything behind it along: it is said where it begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"SELBST;DRESDEN | \"SELBST;DRESDEN      | 3", "SELBST;DRESDEN | \"SEL\"BST;DRESDEN    | 3"})
    void aQuotationMarkThatDoesNotEndIsFound(String vorher, String nachher, long zeile) {
        Antwort antwort = uebernahme.sende(datei(ANDERE, EINS.replace(vorher, nachher), ZWEI));
        expectFehler(antwort, zeile, "", "Anführungszeichen");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1999-A1         | Frau Muster         | reaktion        | Nummer",
                "1999-A1;        | ;                   | reaktion        | fehlt",
                "1999-03-01      | 01.03.1999          | eingang         | JJJJ-MM-TT",
                "1999-03-01      | 1999-02-29          | eingang         | JJJJ-MM-TT",
                "1999-03-01      | 1899-03-01          | eingang         | 1990",
                "1999-03-10      | 2999-03-10          | abschluss       | Zukunft",
                "1999-03-10      | 1999-02-28          | abschluss       | vor dem Eingang",
                "1999-03-10      | ``                  | abschluss       | fehlt",
                "EMAIL;          | BRIEFTAUBE;         | kanal           | Möglich sind",
                "EMAIL;;         | EMAIL;FAX,TELEFON;  | weitere_kanaele | Möglich sind",
                "KUNDENREAKTION  | Petition            | reaktionsart    | Möglich sind",
                "KRM;            | CHEF;               | adressat        | Möglich sind",
                "SELBST          | ``                  | einreicher      | fehlt",
                "DRESDEN         | ATLANTIS            | dienststelle    | gibt es nicht",
                "DRESDEN;1;      | DRESDEN;0;          | anliegen        | Nummer",
                "BESCHWERDE      | NOERGELEI           | art             | Möglich sind",
                "LEISTUNG        | KANTINE             | bereich         | Möglich sind",
                "K05             | K99                 | thema           | Themenkatalog",
                "K05             | ``                  | thema           | fehlt",
                "BEGRUENDET      | ``                  | ergebnis        | gehört ein Ergebnis",
                "BEGRUENDET      | JA                  | ergebnis        | Möglich sind"
            })
    void aRowThatIsWrongIsNamedWithItsColumn(String vorher, String nachher, String spalte, String satz) {
        Antwort antwort = uebernahme.sende(datei(ANDERE, EINS.replace(vorher, nachher), ZWEI.replace("A1", "A3")));
        expectFehler(antwort, 3, spalte, satz);
        assertThat(saetze(antwort)).doesNotContain("Muster", "BRIEFTAUBE", "ATLANTIS");
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        expectFehler(uebernahme.sende(""), 1, "", "leer");
        expectFehler(uebernahme.sende(KOPF + "\n"), 1, "", "nur die Kopfzeile");
        expectFehler(uebernahme.sende(EINS), 1, "", "nennt die Spalten nicht");
        expectFehler(uebernahme.sende(datei(EINS).replace(';', ',')), 1, "", "nennt die Spalten nicht");
        expectFehler(uebernahme.sende(datei(EINS, KOPF, ANDERE)), 3, "", "Kopfzeile noch einmal");
        expectFehler(uebernahme.sende(datei(EINS, ANDERE + ";x")), 3, "", "15 statt 14");
    }

    @Test
    void aHeaderOfItsOwnKindIsRefusedColumnByColumn() {
        Antwort umbenannt = uebernahme.sende(datei(EINS).replace("einreicher;", "name;"));
        assertThat(orte(umbenannt)).containsExactly("1 einreicher", "1 ");
        assertThat(saetze(umbenannt)).contains("fehlt", "8. Stelle");
        Antwort doppelt = uebernahme.sende(datei(EINS).replace(";thema;", ";bereich;"));
        assertThat(orte(doppelt)).containsExactly("1 thema", "1 bereich");
        assertThat(saetze(doppelt)).contains("zweimal");
    }

    @Test
    void rowsOfOneKundenreaktionAgreeWithEachOther() {
        expectFehler(
                uebernahme.sende(datei(EINS, ANDERE, ZWEI.replace("DRESDEN", "RECKLINGHAUSEN"))),
                4,
                "dienststelle",
                "Zeile 2");
        expectFehler(uebernahme.sende(datei(EINS, EINS)), 3, "anliegen", "schon in Zeile 2");
    }

    /** A released year does not change because somebody corrected the old program and sent its export again. */
    @Test
    void whatIsThereIsNotOverwritten() {
        assertThat(uebernahme.sende(datei(EINS, ZWEI)).status()).isEqualTo(200);

        expectFehler(uebernahme.sende(datei(EINS.replace("K05", "K06"), ZWEI)), 2, "thema", "nicht überschrieben");
        expectFehler(
                uebernahme.sende(datei(EINS.replace("03-10", "03-11"), ZWEI.replace("03-10", "03-11"))),
                2,
                "abschluss",
                "nicht überschrieben");
        expectFehler(uebernahme.sende(datei(EINS)), 2, "anliegen", "nicht überschrieben");
        expectFehler(
                uebernahme.sende(datei(EINS, ZWEI, ZWEI.replace(";2;LOB", ";3;LOB"))),
                2,
                "anliegen",
                "nicht überschrieben");
        assertThat(gespeichert()).isEqualTo(2);
    }

    @Test
    void everyFaultIsNamedAndNothingIsStored() {
        Antwort antwort = uebernahme.sende(
                datei(ANDERE, EINS.replace("K05", "K99").replace("EMAIL", "FAX"), ZWEI.replace("LOB", "LOP")));
        assertThat(antwort.status()).isEqualTo(422);
        assertThat(orte(antwort)).containsExactly("3 kanal", "3 thema", "4 art");
        assertThat(gespeichert()).isZero();
    }

    private void expectFehler(Antwort antwort, long zeile, String spalte, String satz) {
        assertThat(antwort.status()).as(antwort.inhalt().toString()).isEqualTo(422);
        JsonNode fehler = antwort.inhalt().path("errors").get(0);
        assertThat(fehler.path("zeile").asLong()).isEqualTo(zeile);
        assertThat(fehler.path("spalte").asText()).isEqualTo(spalte);
        assertThat(fehler.path("message").asText()).contains(satz);
        assertThat(antwort.inhalt().path("errors").size()).isOne();
    }

    private static List<String> orte(Antwort antwort) {
        return StreamSupport.stream(antwort.inhalt().path("errors").spliterator(), false)
                .map(fehler -> fehler.path("zeile").asInt() + " "
                        + fehler.path("spalte").asText())
                .toList();
    }

    private static String saetze(Antwort antwort) {
        return antwort.inhalt().path("errors").findValuesAsText("message").stream()
                .collect(Collectors.joining(" "));
    }

    private long gespeichert() {
        return jdbc.sql("select count(*) from einfuhr_anliegen where eingang < date '2000-01-01'")
                .query(Long.class)
                .single();
    }

    private long anzahl(String tabelle) {
        return jdbc.sql("select count(*) from " + tabelle).query(Long.class).single();
    }
}
