package de.ombud.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.PdfUa;
import de.ombud.Zugriff;
import de.ombud.einfuhr.Uebernahme;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Konflikt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report is written by several, finds what does not fit, and is released by somebody else. */
@OmbudTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BerichteTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Berichte berichte;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext anwendung;

    @BeforeAll
    void theTwoYearsAreThere() {
        Uebernahme uebernahme = new Uebernahme(port);
        uebernahme.jahr(2021);
        uebernahme.jahr(2022);
    }

    @AfterEach
    void nothingStays() {
        new Berichtsproben(anwendung).raeumeAuf();
    }

    @Test
    void theListSaysHowFarEachYearIsAndOnlyThoseWhoMayReadItFindIt() {
        int dieses = Ortszeit.tag(Instant.now()).getYear();
        Zugriff krm = Zugriff.anmelden(port, "krm");
        assertThat(krm.get("/").body()).contains("href=\"/berichte\"");
        assertThat(zeile(krm, 2022)).contains("noch nicht begonnen");
        berichte.schreibe(2022, "RAHMEN", 0, "Zwei Stellen waren unbesetzt.", "krm");
        assertThat(zeile(krm, 2022)).contains("in Arbeit: 1 von 11 Teilen");
        assertThat(krm.get("/berichte").body()).contains(">" + dieses + "</a>");
        nothingStays();
        alleTeile("krm");
        berichte.zu(2022).offeneBefunde().forEach(befund -> berichte.erklaere(2022, befund.kennung(), "Alt.", "krm"));
        assertThat(freigabe(Zugriff.anmelden(port, "gf")).statusCode()).isEqualTo(302);
        assertThat(zeile(krm, 2022)).contains("freigegeben am", "von gf (Version 1)");

        assertThat(Zugriff.anmelden(port, "leistung").get("/berichte").statusCode())
                .isEqualTo(403);
        assertThat(Zugriff.anmelden(port, "leistung").get("/").body()).doesNotContain("href=\"/berichte\"");
    }

    @Test
    void tasksAreHandedOutByWhoMayAndOnce() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        String seite = krm.get("/berichte/2022").body();
        assertThat(seite).contains("Aufgaben verteilen");
        assertThat(sende(Zugriff.anmelden(port, "leistung"), seite, "/berichte/2022/aufgaben", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(sende(krm, seite, "/berichte/2022/aufgaben", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(krm.get("/berichte/2022").body())
                .contains("Die Aufgaben sind verteilt.")
                .doesNotContain("Aufgaben verteilen");
        assertThat(sende(krm, seite, "/berichte/2022/aufgaben", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(krm.get("/berichte/2022/teile/SCHWERPUNKTE/beilage").body()).contains("ging von 621 auf 473 zurück");
        assertThat(krm.get("/berichte/2022/beilage").body()).contains("ergibt 750");
    }

    @Test
    void whatWasReleasedWronglyIsReplacedByTheLeadershipAndStillReadable() throws IOException {
        alleTeile("krm");
        berichte.zu(2022).offeneBefunde().forEach(befund -> berichte.erklaere(2022, befund.kennung(), "Alt.", "krm"));
        Zugriff gf = Zugriff.anmelden(port, "gf");
        assertThat(freigabe(gf).statusCode()).isEqualTo(302);
        Zugriff krm = Zugriff.anmelden(port, "krm");
        Map<String, String> grund = Map.of("grund", "Das Personal stimmt nicht.", "teile", "RAHMEN");
        assertThat(sende(krm, krm.get("/berichte").body(), "/berichte/2022/fassungen", grund)
                        .statusCode())
                .as("the KRM does not take back what the leadership released")
                .isEqualTo(403);
        String seite = gf.get("/berichte/2022").body();
        assertThat(sende(gf, seite, "/berichte/2022/fassungen", Map.of("grund", " "))
                        .statusCode())
                .isEqualTo(302);
        assertThat(berichte.zu(2022).istFreigegeben()).as("without a reason").isTrue();

        assertThat(sende(gf, seite, "/berichte/2022/fassungen", grund).statusCode())
                .isEqualTo(302);

        assertThat(gf.get("/berichte/2022").body()).contains("Das Personal stimmt nicht.", "Version 1");
        assertThat(zeile(krm, 2022)).contains("in Arbeit, Version 2: 11 von 11");
        Zugriff basic = Zugriff.basic(port, "krm");
        assertThat(basic.get("/api/berichte/2022.html?version=1").body())
                .contains("Freigegeben am")
                .doesNotContain("ist ein Entwurf");
        assertThat(basic.get("/api/berichte/2022.html?version=2").statusCode()).isEqualTo(404);
        assertThat(pdfText("GF")).contains("Entwurf");
    }

    private static String zeile(Zugriff wer, int jahr) {
        String seite = wer.get("/berichte").body();
        int anfang = seite.indexOf("/berichte/" + jahr + "\"");
        return seite.substring(anfang, seite.indexOf("</tr>", anfang));
    }

    @Test
    void whatDoesNotFitInTheYearIsFoundBeforeTheCouncilFindsIt() {
        assertThat(berichte.zu(2022).befunde())
                .extracting(Befund::message)
                .anySatisfy(satz -> assertThat(satz).contains("ergibt 750, angegeben sind 748"))
                .anySatisfy(satz -> assertThat(satz).contains("902 + 61 ergibt 963, angegeben sind 1041"))
                .hasSizeLessThan(10);
        assertThat(Zugriff.anmelden(port, "krm").get("/berichte/2022").body())
                .contains("ergibt 750, angegeben sind 748", "Warum darf das so bleiben?");
    }

    @Test
    void anExplanationHoldsOnlyForWhatItExplains() {
        berichte.schreibe(2022, "RAHMEN", 0, "Im Mai kamen 3500 Neuanträge.", "krm");
        Befund erster = ohneBeleg();
        berichte.erklaere(2022, erster.kennung(), "Zahl des Leistungsbereichs.", "krm");
        assertThat(berichte.zu(2022).offeneBefunde()).doesNotContain(erster);

        berichte.schreibe(2022, "RAHMEN", 1, "Im Mai kamen 5300 Neuanträge.", "krm");

        assertThat(berichte.zu(2022).offeneBefunde()).contains(ohneBeleg());
    }

    private Befund ohneBeleg() {
        return berichte.zu(2022).befunde().stream()
                .filter(befund -> befund.art() == Befund.Art.OHNE_BELEG)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSentencesOfTheYearAreThoseOfTheFigures() {
        assertThat(Zugriff.anmelden(port, "krm")
                        .get("/berichte/2022/teile/SCHWERPUNKTE")
                        .body())
                .contains("ging von 621 auf 473 zurück (−23,8 %)", "das sind 52,4 % von 902");
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        Zugriff eine = Zugriff.anmelden(port, "krm");
        Zugriff andere = Zugriff.anmelden(port, "krm2");
        String teil = "/berichte/2022/teile/RAHMEN";
        String formular = eine.get(teil).body();
        assertThat(schreibe(andere, teil, 0, "Zwei Stellen waren unbesetzt.").statusCode())
                .isEqualTo(302);
        HttpResponse<String> zweite = sende(eine, formular, teil, Map.of("gesehen", "0", "text", "Viele waren krank."));

        assertThat(zweite.statusCode()).isEqualTo(409);
        assertThat(zweite.body()).contains("Viele waren krank.", "Zwei Stellen waren unbesetzt.", "krm2");
        assertThat(schreibe(eine, teil, 1, "Beides.").statusCode()).isEqualTo(302);
        assertThat(berichte.fassungen(2022, Berichtsteil.RAHMEN))
                .extracting(Berichtsstand.Fassung::text)
                .containsExactly("Beides.", "Zwei Stellen waren unbesetzt.");
    }

    @Test
    void aReportIsReleasedBySomebodyElseWhenNothingIsOpenAndThenStaysAsItWas() throws IOException {
        Zugriff gf = Zugriff.anmelden(port, "gf");
        assertThat(freigabe(gf).statusCode()).as("nothing is written").isEqualTo(409);
        alleTeile("krm");
        assertThat(freigabe(gf).statusCode()).as("findings are open").isEqualTo(409);
        Zugriff krm = Zugriff.anmelden(port, "krm");
        for (Befund befund : berichte.zu(2022).befunde()) {
            String pfad = "/berichte/2022/befunde/" + befund.kennung();
            assertThat(sende(
                                    krm,
                                    krm.get("/berichte/2022").body(),
                                    pfad,
                                    Map.of("erklaerung", "Zwei nennen zwei Wege."))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(freigabe(krm).statusCode()).as("the KRM wrote it").isEqualTo(403);
        berichte.schreibe(2022, "RAHMEN", 1, "Nachtrag der Leitung.", "gf");
        assertThat(freigabe(gf).statusCode()).as("whoever wrote a part").isEqualTo(403);
        assertThat(pdfText("GF")).contains("Entwurf");

        assertThat(freigabe(Zugriff.anmelden(port, "bereichsleitung")).statusCode())
                .isEqualTo(302);

        assertThat(pdfText("GF")).doesNotContain("Entwurf").contains("Freigegeben am", "Prüfsumme");
        assertThat(schreibe(krm, "/berichte/2022/teile/RAHMEN", 2, "Zu spät.").statusCode())
                .isEqualTo(409);
        Berichtstext vorher = berichte.zu(2022).innen();
        jdbc.sql("update jahresbericht set inhalt = replace(inhalt, '473', '472')")
                .update();
        assertThat(Zugriff.basic(port, "krm").get("/api/berichte/2022.html").statusCode())
                .as("somebody changed it in the database")
                .isEqualTo(500);
        assertThat(vorher.zahlen()).anyMatch(zahl -> Long.valueOf(473).equals(zahl.wert()));
    }

    @Test
    void aYearThatIsNotOverIsNotReleased() {
        int laufendes = Ortszeit.tag(Instant.now()).getYear();
        for (int jahr : List.of(laufendes, laufendes + 1)) {
            assertThatThrownBy(() -> berichte.gibFrei(jahr, "bereichsleitung"))
                    .isInstanceOf(Konflikt.class)
                    .hasMessageContaining("Das Jahr " + jahr + " ist noch nicht vorbei");
        }
        assertThatThrownBy(() -> berichte.gibFrei(laufendes - 1, "bereichsleitung"))
                .isInstanceOf(Konflikt.class)
                .hasMessageContaining("Noch nicht geschrieben");
    }

    @ParameterizedTest
    @EnumSource(Ausgabe.class)
    void paperPageAndWorkbookAgreeToTheDigit(Ausgabe ausgabe) throws IOException {
        Map<String, List<String>> mappe = mappe(ausgabe);
        Map<String, List<String>> seite = seite(ausgabe);

        assertThat(mappe).hasSizeGreaterThan(60);
        assertThat(seite).isEqualTo(mappe);
        String papier = pdfText(ausgabe.name()).replaceAll("\\s+", "");
        mappe.forEach((titel, zahlen) ->
                assertThat(papier).contains((titel + String.join("", zahlen)).replaceAll("\\s+", "")));
        if (ausgabe.verlaesstDasHaus()) {
            mappe.forEach((titel, zahlen) ->
                    assertThat(List.of(zahlen.get(0), zahlen.get(2))).as(titel).doesNotContain("1", "2", "3", "4"));
        } else {
            JsonNode zahlen = Zugriff.json(Zugriff.basic(port, "krm").get("/api/auswertung/2022"));
            zahlen.path("kennzahlen").forEach(zeile -> {
                if (zeile.path("schluessel").asText().equals("beschwerden.bereich.LEISTUNG")) {
                    assertThat(mappe.values()).contains(List.of("473", "52,4 %", "621", "−23,8 %"));
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Ausgabe.class)
    void eachEditionIsPdfUaWithItsCharts(Ausgabe ausgabe) throws IOException {
        berichte.schreibe(2022, "RAHMEN", 0, "Zwei Stellen waren unbesetzt.", "krm");
        byte[] pdf = Zugriff.basic(port, "krm").lade("/api/berichte/2022.pdf?ausgabe=" + ausgabe);

        assertThat(PdfUa.verstoesse(pdf)).isEmpty();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertThat(alternativtexte(dokument.getDocumentCatalog().getStructureTreeRoot()))
                    .as("what a chart shows is said")
                    .hasSizeGreaterThan(3)
                    .allMatch(text -> text.endsWith("die Zahlen stehen in der Tabelle darunter."));
        }
    }

    @Test
    void aDocumentThatNotEverybodyCanReadIsFoundOut() throws IOException {
        try (PDDocument leer = new PDDocument();
                ByteArrayOutputStream ausgabe = new ByteArrayOutputStream()) {
            leer.addPage(new PDPage());
            leer.save(ausgabe);
            assertThat(PdfUa.verstoesse(ausgabe.toByteArray())).isNotEmpty();
        }
    }

    private static List<String> alternativtexte(PDStructureNode knoten) {
        List<String> texte = new ArrayList<>();
        if (knoten instanceof PDStructureElement element && "Figure".equals(element.getStructureType())) {
            texte.add(element.getAlternateDescription());
        }
        for (Object kind : knoten.getKids()) {
            if (kind instanceof PDStructureNode weiterer) {
                texte.addAll(alternativtexte(weiterer));
            }
        }
        return texte;
    }

    @Test
    void thePaperCanBeReadByEverybody() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Zugriff.basic(port, "krm").lade("/api/berichte/2022.pdf"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(Berichtsteil.values().length);
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Jahresbericht 2022 – Entwurf");
            for (PDPage seite : pdf.getPages()) {
                for (COSName name : seite.getResources().getFontNames()) {
                    PDFont schrift = seite.getResources().getFont(name);
                    assertThat(schrift.isEmbedded()).as(schrift.getName()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("\u25A1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ombud", "leistung", "widerspruch", "presse", "recht", "dsb", "analyse", "admin"})
    void nobodyElseReadsADraft(String wer) {
        for (String art : List.of("pdf", "html", "xlsx")) {
            assertThat(Zugriff.basic(port, wer)
                            .get("/api/berichte/2022." + art + "?ausgabe=OEFFENTLICH")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Zugriff.anmelden(port, wer).get("/berichte/2022").statusCode())
                .isIn(403, 302);
    }

    @Test
    void leadershipReadsButWritesNothing() {
        Zugriff gf = Zugriff.anmelden(port, "gf");
        assertThat(gf.get("/berichte/2022").statusCode()).isEqualTo(200);
        assertThat(schreibe(gf, "/berichte/2022/teile/RAHMEN", 0, "Von oben.").statusCode())
                .isEqualTo(403);
    }

    private void alleTeile(String wer) {
        Arrays.stream(Berichtsteil.values())
                .filter(Berichtsteil::wirdGeschrieben)
                .forEach(teil -> berichte.schreibe(2022, teil.name(), 0, "Es besteht kein Bedarf.", wer));
    }

    private HttpResponse<String> freigabe(Zugriff wer) {
        String seite = wer.get("/berichte/2022").body();
        return sende(wer, seite, "/berichte/2022/freigabe", Map.of());
    }

    private HttpResponse<String> schreibe(Zugriff wer, String pfad, int gesehen, String text) {
        return sende(wer, wer.get("/berichte/2022").body(), pfad, Map.of("gesehen", "" + gesehen, "text", text));
    }

    private static HttpResponse<String> sende(Zugriff wer, String seite, String pfad, Map<String, String> felder) {
        Matcher csrf = CSRF.matcher(seite);
        assertThat(csrf.find()).as("the form to log out is on every page").isTrue();
        StringBuilder formular = new StringBuilder("_csrf=" + kodiert(csrf.group(1)));
        felder.forEach(
                (name, wert) -> formular.append('&').append(name).append('=').append(kodiert(wert)));
        return wer.sende("POST", pfad, formular.toString(), "application/x-www-form-urlencoded");
    }

    private static String kodiert(String wert) {
        return URLEncoder.encode(wert, StandardCharsets.UTF_8);
    }

    private String pdfText(String ausgabe) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Zugriff.basic(port, "krm").lade("/api/berichte/2022.pdf?ausgabe=" + ausgabe))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Title → number, share, year before, change, as they are printed. */
    private Map<String, List<String>> mappe(Ausgabe ausgabe) throws IOException {
        Map<String, List<String>> zeilen = new TreeMap<>();
        try (XSSFWorkbook mappe = new XSSFWorkbook(new ByteArrayInputStream(
                Zugriff.basic(port, "krm").lade("/api/berichte/2022.xlsx?ausgabe=" + ausgabe)))) {
            mappe.forEach(blatt -> {
                for (int i = 3; i <= blatt.getLastRowNum(); i++) {
                    Row zeile = blatt.getRow(i);
                    zeilen.put(
                            zeile.getCell(0).getStringCellValue(),
                            List.of(
                                    ganze(zeile, 1, ausgabe),
                                    prozent(zeile, 5, false),
                                    ganze(zeile, 2, ausgabe),
                                    prozent(zeile, 3, true)));
                }
            });
        }
        return zeilen;
    }

    private static String ganze(Row zeile, int spalte, Ausgabe ausgabe) {
        return zeile.getCell(spalte).getCellType() == CellType.BLANK
                ? (ausgabe.verlaesstDasHaus() ? "•" : "–")
                : String.format(Locale.ROOT, "%,d", (long) zeile.getCell(spalte).getNumericCellValue())
                        .replace(',', '.');
    }

    private static String prozent(Row zeile, int spalte, boolean vorzeichen) {
        if (zeile.getCell(spalte).getCellType() == CellType.BLANK) {
            return "–";
        }
        double wert = zeile.getCell(spalte).getNumericCellValue();
        String zahl = Rechnung.deutsch(BigDecimal.valueOf(Math.abs(wert)));
        return (vorzeichen && wert > 0 ? "+" : wert < 0 ? "−" : "") + zahl + " %";
    }

    private Map<String, List<String>> seite(Ausgabe ausgabe) {
        String html = Zugriff.basic(port, "krm")
                .get("/api/berichte/2022.html?ausgabe=" + ausgabe)
                .body();
        Map<String, List<String>> zeilen = new TreeMap<>();
        Matcher zeile = Pattern.compile("<th scope=\"row\">([^<]*)</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(html);
        while (zeile.find()) {
            List<String> zellen = new ArrayList<>();
            Matcher zelle = Pattern.compile("<td[^>]*>([^<]*)</td>").matcher(zeile.group(2));
            while (zelle.find()) {
                zellen.add(zelle.group(1));
            }
            zeilen.put(zeile.group(1).replace("&amp;", "&").replace("&quot;", "\""), zellen);
        }
        return zeilen;
    }
}
