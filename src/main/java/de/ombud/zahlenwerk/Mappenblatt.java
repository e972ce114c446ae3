package de.ombud.zahlenwerk;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet: a heading, one line of column names, then rows. Numbers are numbers; what somebody typed is text and stays text when somebody
 * edits the cell, whatever it begins with.
 */
final class Mappenblatt {

    private static final int KOPF = 2;
    private static final int ZEICHENBREITE = 256;
    private static final float ZEILENHOEHE = 15;

    /** A series without a colour is drawn as nothing at all by some programs. Dark and pale are told apart without colours, too. */
    private static final byte[] DUNKEL = {0x0b, 0x55, 0x63};

    private static final byte[] BLASS = {(byte) 0xf6, (byte) 0xdd, (byte) 0xd0};
    private static final byte[] RAND = {(byte) 0xb5, 0x49, 0x1a};

    private final XSSFSheet blatt;
    private final Formate formate;
    private int naechste = KOPF + 1;
    private int spalten;
    private List<Integer> breiten = List.of();

    Mappenblatt(XSSFSheet blatt, Formate formate, String ueberschrift) {
        this.blatt = blatt;
        this.formate = formate;
        XSSFCell titel = blatt.createRow(0).createCell(0);
        titel.setCellValue(ueberschrift);
        titel.setCellStyle(formate.titel);
        blatt.createFreezePane(1, KOPF + 1);
        blatt.setFitToPage(true);
        blatt.getPrintSetup().setLandscape(true);
        blatt.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        blatt.getPrintSetup().setFitWidth((short) 1);
        blatt.getPrintSetup().setFitHeight((short) 0);
        blatt.setRepeatingRows(CellRangeAddress.valueOf((KOPF + 1) + ":" + (KOPF + 1)));
        blatt.getHeader().setLeft("&A");
        blatt.getFooter().setLeft("Ombud");
        blatt.getFooter().setRight("Seite &P von &N");
    }

    void spalten(List<String> namen, List<Integer> breiten) {
        spalten = namen.size();
        this.breiten = List.copyOf(breiten);
        XSSFRow kopf = blatt.createRow(KOPF);
        for (int i = 0; i < spalten; i++) {
            XSSFCell zelle = kopf.createCell(i);
            zelle.setCellValue(namen.get(i));
            zelle.setCellStyle(formate.kopf);
            blatt.setColumnWidth(i, breiten.get(i) * ZEICHENBREITE);
        }
    }

    Zeile zeile() {
        return new Zeile(blatt.createRow(naechste++));
    }

    /** Bars of this year beside the year before, under the rows; the numbers stand above, so that nobody has to read colours. */
    void diagramm(String titel, Diagrammbereich zeilen, String jahr, String vorjahr) {
        int von = KOPF + 1 + zeilen.von();
        int bis = KOPF + 1 + zeilen.bis();
        var zeichnung = blatt.createDrawingPatriarch();
        int oben = naechste + 1;
        var diagramm = zeichnung.createChart(
                zeichnung.createAnchor(0, 0, 0, 0, 0, oben, Math.min(spalten, 6), oben + 14 + (bis - von) * 2));
        diagramm.setTitleText(titel);
        diagramm.setTitleOverlay(false);
        diagramm.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var gruppen = diagramm.createCategoryAxis(AxisPosition.LEFT);
        gruppen.setOrientation(AxisOrientation.MAX_MIN);
        var werte = diagramm.createValueAxis(AxisPosition.BOTTOM);
        werte.setCrosses(AxisCrosses.MAX);
        werte.setMinimum(0);
        XDDFBarChartData daten = (XDDFBarChartData) diagramm.createData(ChartTypes.BAR, gruppen, werte);
        daten.setBarDirection(BarDirection.BAR);
        var namen = XDDFDataSourcesFactory.fromStringCellRange(blatt, new CellRangeAddress(von, bis, 0, 0));
        daten.setGapWidth(60);
        var dieses = daten.addSeries(
                namen, XDDFDataSourcesFactory.fromNumericCellRange(blatt, new CellRangeAddress(von, bis, 1, 1)));
        dieses.setTitle(jahr, null);
        dieses.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(DUNKEL)));
        var davor = daten.addSeries(
                namen, XDDFDataSourcesFactory.fromNumericCellRange(blatt, new CellRangeAddress(von, bis, 2, 2)));
        davor.setTitle(vorjahr, null);
        davor.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLASS)));
        davor.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(RAND))));
        diagramm.plot(daten);
    }

    /** A row that is filled from left to right; where there is no number the cell stays empty. */
    final class Zeile {

        private final XSSFRow zeile;
        private int spalte;

        private Zeile(XSSFRow zeile) {
            this.zeile = zeile;
        }

        Zeile text(String text) {
            XSSFCell zelle = zelle(formate.text);
            if (text != null && !text.isEmpty()) {
                zelle.setCellValue(text);
                waechstFuer(text, zelle.getColumnIndex());
            }
            return this;
        }

        /** Not every program finds out by itself how high a row of broken lines must be. */
        private void waechstFuer(String text, int spalte) {
            int breite = spalte < breiten.size() ? breiten.get(spalte) : text.length();
            int zeilen = (text.length() + breite - 1) / Math.max(1, breite);
            if (zeilen > 1) {
                zeile.setHeightInPoints(Math.max(zeile.getHeightInPoints(), zeilen * ZEILENHOEHE));
            }
        }

        Zeile anzahl(Long wert) {
            XSSFCell zelle = zahl(formate.anzahl);
            if (wert != null) {
                zelle.setCellValue(wert);
            }
            return this;
        }

        Zeile prozent(BigDecimal wert) {
            XSSFCell zelle = zahl(formate.prozent);
            if (wert != null) {
                zelle.setCellValue(wert.doubleValue());
            }
            return this;
        }

        /** The name of a column of numbers stands where they stand. */
        private XSSFCell zahl(XSSFCellStyle format) {
            XSSFCell zelle = zelle(format);
            blatt.getRow(KOPF).getCell(zelle.getColumnIndex()).setCellStyle(formate.kopfRechts);
            return zelle;
        }

        private XSSFCell zelle(XSSFCellStyle format) {
            XSSFCell zelle = zeile.createCell(spalte++);
            zelle.setCellStyle(format);
            return zelle;
        }
    }

    /** How cells look; a workbook holds each only once. */
    static final class Formate {

        private final XSSFCellStyle titel;
        private final XSSFCellStyle kopf;
        private final XSSFCellStyle kopfRechts;
        private final XSSFCellStyle text;
        private final XSSFCellStyle anzahl;
        private final XSSFCellStyle prozent;

        Formate(XSSFWorkbook mappe) {
            XSSFFont fett = mappe.createFont();
            fett.setBold(true);
            XSSFFont gross = mappe.createFont();
            gross.setBold(true);
            gross.setFontHeightInPoints((short) 14);
            titel = mappe.createCellStyle();
            titel.setFont(gross);
            kopf = mappe.createCellStyle();
            kopf.setFont(fett);
            kopf.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            kopf.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            kopf.setBorderBottom(BorderStyle.THIN);
            kopf.setWrapText(true);
            kopf.setVerticalAlignment(VerticalAlignment.CENTER);
            kopfRechts = mappe.createCellStyle();
            kopfRechts.cloneStyleFrom(kopf);
            kopfRechts.setAlignment(HorizontalAlignment.RIGHT);
            text = zelle(mappe, "@");
            text.setWrapText(true);
            text.setQuotePrefixed(true);
            anzahl = zelle(mappe, "#,##0");
            anzahl.setAlignment(HorizontalAlignment.RIGHT);
            prozent = zelle(mappe, "0.0");
            prozent.setAlignment(HorizontalAlignment.RIGHT);
        }

        private static XSSFCellStyle zelle(XSSFWorkbook mappe, String zahlenformat) {
            XSSFCellStyle format = mappe.createCellStyle();
            format.setDataFormat(mappe.createDataFormat().getFormat(zahlenformat));
            format.setVerticalAlignment(VerticalAlignment.TOP);
            format.setBorderBottom(BorderStyle.HAIR);
            return format;
        }
    }
}
