package de.ombud.zahlenwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.einfuhr.Uebernahme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody opens in a spreadsheet says the same as the page, to the digit. */
@OmbudTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArbeitsmappeTests {

    private static final int KOPF = 2;

    @LocalServerPort
    private int port;

    private JsonNode jahr;
    private XSSFWorkbook mappe;

    @BeforeAll
    void theTwoYearsAreThere() throws IOException {
        Uebernahme uebernahme = new Uebernahme(port);
        uebernahme.jahr(2021);
        uebernahme.jahr(2022);
        jahr = Zugriff.json(Zugriff.basic(port, "krm").get("/api/auswertung/2022"));
        mappe = lies("/api/auswertung/2022.xlsx");
    }

    private XSSFWorkbook lies(String pfad) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Zugriff.basic(port, "krm").lade(pfad)));
    }

    @Test
    void everyFigureOfThePageStandsInTheWorkbookToTheDigit() {
        Map<String, List<String>> gelesen = new TreeMap<>();
        mappe.forEach(blatt -> {
            if ("Veränderung (%)".equals(text(blatt.getRow(KOPF).getCell(3)))) {
                for (int i = KOPF + 1; i <= blatt.getLastRowNum(); i++) {
                    Row zeile = blatt.getRow(i);
                    gelesen.put(
                            text(zeile.getCell(7)),
                            List.of(zahl(zeile, 1), zahl(zeile, 4), zahl(zeile, 5), zahl(zeile, 2), zahl(zeile, 3)));
                }
            }
        });
        Map<String, List<String>> erwartet = new TreeMap<>();
        jahr.path("kennzahlen")
                .forEach(zeile -> erwartet.put(
                        zeile.path("schluessel").asText(),
                        List.of("wert", "nenner", "anteil", "vorjahr", "veraenderung").stream()
                                .map(feld -> zeile.path(feld).isNull()
                                        ? "-"
                                        : zeile.path(feld)
                                                .decimalValue()
                                                .stripTrailingZeros()
                                                .toPlainString())
                                .toList()));
        assertThat(erwartet).hasSizeGreaterThan(100);
        assertThat(gelesen).isEqualTo(erwartet);
    }

    @Test
    void noCellIsAFormulaAndWhatAnOfficeReportedStaysText() throws IOException {
        String boese = "=HYPERLINK(\\\"http://example.org\\\")";
        assertThat(Zugriff.basic(port, "krm")
                        .post(
                                "/api/auswertung/1987/meldungen",
                                "{\"stelle\":\"" + boese
                                        + "\",\"kennzahl\":\"BESCHWERDEN\",\"anzahl\":7,\"quelle\":\"+49 351\"}")
                        .statusCode())
                .isEqualTo(200);
        List<String> texte = new ArrayList<>();
        lies("/api/auswertung/1987.xlsx")
                .forEach(blatt -> blatt.forEach(zeile -> zeile.forEach(zelle -> {
                    assertThat(zelle.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (zelle.getCellType() == CellType.STRING
                            && zelle.getStringCellValue().matches("[=+].*")) {
                        assertThat(zelle.getCellStyle().getQuotePrefixed()).isTrue();
                        texte.add(zelle.getStringCellValue());
                    }
                })));
        assertThat(texte).containsExactly("=HYPERLINK(\"http://example.org\")", "+49 351");
    }

    @Test
    void everySectionIsASheetThatPrintsAndShowsItsNumbersAsAChart() {
        List<String> namen = new ArrayList<>();
        int diagramme = 0;
        for (int i = 0; i < mappe.getNumberOfSheets(); i++) {
            XSSFSheet blatt = mappe.getSheetAt(i);
            namen.add(blatt.getSheetName());
            assertThat(blatt.getFitToPage()).isTrue();
            assertThat(blatt.getPrintSetup().getLandscape()).isTrue();
            assertThat(blatt.getRepeatingRows()).isNotNull();
            List<XSSFChart> bilder = blatt.getDrawingPatriarch() == null
                    ? List.of()
                    : blatt.getDrawingPatriarch().getCharts();
            diagramme += bilder.size();
            assertThat(bilder)
                    .as("a bar without a colour is drawn as nothing by LibreOffice")
                    .allSatisfy(bild -> assertThat(bild.getCTChart()
                                    .getPlotArea()
                                    .getBarChartArray(0)
                                    .getSerList())
                            .allMatch(reihe -> reihe.getSpPr().isSetSolidFill()));
        }
        assertThat(namen).contains("Umfang und Kanäle", "Beschwerden", "Themen", "Lob", "Zeiten", "Begriffe");
        assertThat(diagramme).as("channels, areas, topics, praise").isGreaterThanOrEqualTo(4);
    }

    @Test
    void theSheetOfDefinitionsSaysBothHalvesOfEachFigure() {
        XSSFSheet begriffe = mappe.getSheet("Begriffe");
        assertThat(begriffe.getLastRowNum() - KOPF)
                .isEqualTo(jahr.path("kennzahlen").size());
        for (int i = KOPF + 1; i <= begriffe.getLastRowNum(); i++) {
            assertThat(text(begriffe.getRow(i).getCell(2))).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ombud", "leistung", "widerspruch", "presse", "recht", "dsb", "analyse", "admin"})
    void whoMayNotEvaluateGetsNoWorkbook(String wer) {
        assertThat(Zugriff.basic(port, wer).get("/api/auswertung/2022.xlsx").statusCode())
                .isEqualTo(403);
    }

    private static String text(Cell zelle) {
        return zelle == null || zelle.getCellType() != CellType.STRING ? "" : zelle.getStringCellValue();
    }

    private static String zahl(Row zeile, int spalte) {
        Cell zelle = zeile.getCell(spalte);
        return zelle == null || zelle.getCellType() == CellType.BLANK
                ? "-"
                : new BigDecimal(Double.toString(zelle.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
