package de.ombud.zahlenwerk;

import de.ombud.system.Probleme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** The figures of a year as a workbook to go on reckoning with: a sheet for each section, then what does not fit, then what each figure means. */
@Component
public class Arbeitsmappe {

    public static final String DATEITYP = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String THEMEN = "themen";

    private final Probleme saetze;

    Arbeitsmappe(Probleme saetze) {
        this.saetze = saetze;
    }

    /** @param titel what stands above each sheet and on each printed page */
    public byte[] von(Auswertung auswertung, String titel) {
        try (XSSFWorkbook mappe = new XSSFWorkbook();
                var ausgabe = new ByteArrayOutputStream()) {
            mappe.getProperties().getCoreProperties().setTitle(titel);
            mappe.getProperties().getCoreProperties().setCreator("Ombud");
            Mappenblatt.Formate formate = new Mappenblatt.Formate(mappe);
            abschnitte(auswertung).forEach((abschnitt, zeilen) -> {
                String name = saetze.text("zahlenwerk.abschnitt." + abschnitt);
                Mappenblatt blatt =
                        blatt(mappe, formate, saetze.text("zahlenwerk.blatt." + abschnitt), titel + ": " + name);
                zahlen(blatt, name, auswertung.jahr(), zeilen);
            });
            meldungen(mappe, formate, auswertung);
            hinweise(mappe, formate, auswertung);
            begriffe(mappe, formate, auswertung);
            mappe.write(ausgabe);
            return ausgabe.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Topics by how many complained of them, so that the chart shows the greatest; everything else in the order in which it is told. */
    private static Map<String, List<Auswertung.Zeile>> abschnitte(Auswertung auswertung) {
        Map<String, List<Auswertung.Zeile>> abschnitte = auswertung.kennzahlen().stream()
                .collect(Collectors.groupingBy(
                        zeile -> zeile.bedeutung().abschnitt(),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        abschnitte
                .getOrDefault(THEMEN, new ArrayList<>())
                .sort(Comparator.comparing(
                                (Auswertung.Zeile zeile) -> Diagrammbereich.reihe(zeile.schluessel()),
                                Comparator.reverseOrder())
                        .thenComparing(zeile -> zeile.wert() == null ? -1 : zeile.wert(), Comparator.reverseOrder()));
        return abschnitte;
    }

    private Mappenblatt blatt(XSSFWorkbook mappe, Mappenblatt.Formate formate, String name, String ueberschrift) {
        return new Mappenblatt(mappe.createSheet(WorkbookUtil.createSafeSheetName(name)), formate, ueberschrift);
    }

    /** Tables of another document in the same dress. @param tafeln by the name of their sheet */
    public byte[] von(String titel, int jahr, Map<String, List<Auswertung.Zeile>> tafeln) {
        try (XSSFWorkbook mappe = new XSSFWorkbook();
                var ausgabe = new ByteArrayOutputStream()) {
            mappe.getProperties().getCoreProperties().setTitle(titel);
            mappe.getProperties().getCoreProperties().setCreator("Ombud");
            Mappenblatt.Formate formate = new Mappenblatt.Formate(mappe);
            tafeln.forEach((name, zeilen) ->
                    zahlen(blatt(mappe, formate, name.replace(',', ' '), titel + ": " + name), name, jahr, zeilen));
            mappe.write(ausgabe);
            return ausgabe.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void zahlen(Mappenblatt blatt, String name, int jahr, List<Auswertung.Zeile> zeilen) {
        blatt.spalten(
                List.of(
                        saetze.text("zahlenwerk.spalte.kennzahl"),
                        String.valueOf(jahr),
                        String.valueOf(jahr - 1),
                        saetze.text("zahlenwerk.spalte.veraenderung") + " (%)",
                        saetze.text("zahlenwerk.bezug"),
                        saetze.text("zahlenwerk.spalte.anteil") + " (%)",
                        saetze.text("zahlenwerk.spalte.anmerkung"),
                        saetze.text("zahlenwerk.spalte.schluessel")),
                List.of(46, 10, 10, 18, 12, 12, 40, 34));
        for (Auswertung.Zeile zeile : zeilen) {
            blatt.zeile()
                    .text(zeile.bedeutung().titel())
                    .anzahl(zeile.wert())
                    .anzahl(zeile.vorjahr())
                    .prozent(zeile.veraenderung())
                    .anzahl(zeile.nenner())
                    .prozent(zeile.anteil())
                    .text(zeile.grund())
                    .text(zeile.schluessel());
        }
        Diagrammbereich.in(zeilen)
                .ifPresent(bereich -> blatt.diagramm(name, bereich, String.valueOf(jahr), String.valueOf(jahr - 1)));
    }

    private void meldungen(XSSFWorkbook mappe, Mappenblatt.Formate formate, Auswertung auswertung) {
        if (auswertung.meldungen().isEmpty()) {
            return;
        }
        String name = saetze.text("zahlenwerk.meldungen");
        Mappenblatt blatt = blatt(mappe, formate, name, name + ": " + saetze.text("zahlenwerk.meldungen.wozu"));
        blatt.spalten(
                List.of(
                        saetze.text("zahlenwerk.meldung.stelle"),
                        saetze.text("zahlenwerk.spalte.kennzahl"),
                        saetze.text("zahlenwerk.meldung.anzahl"),
                        saetze.text("zahlenwerk.meldung.quelle")),
                List.of(46, 30, 12, 60));
        auswertung
                .meldungen()
                .forEach(meldung -> blatt.zeile()
                        .text(meldung.stelle())
                        .text(saetze.text("zahlenwerk." + meldung.kennzahl()))
                        .anzahl(meldung.anzahl())
                        .text(meldung.quelle()));
    }

    private void hinweise(XSSFWorkbook mappe, Mappenblatt.Formate formate, Auswertung auswertung) {
        if (auswertung.hinweise().isEmpty()) {
            return;
        }
        String name = saetze.text("zahlenwerk.hinweise");
        Mappenblatt blatt = blatt(mappe, formate, name, name);
        blatt.spalten(List.of(name, saetze.text("zahlenwerk.spalte.schluessel")), List.of(120, 34));
        auswertung
                .hinweise()
                .forEach(hinweis -> blatt.zeile().text(hinweis.message()).text(hinweis.schluessel()));
    }

    private void begriffe(XSSFWorkbook mappe, Mappenblatt.Formate formate, Auswertung auswertung) {
        Mappenblatt blatt = blatt(mappe, formate, saetze.text("zahlenwerk.begriffe"), saetze.text("zahlenwerk.wozu"));
        blatt.spalten(
                List.of(
                        saetze.text("zahlenwerk.spalte.kennzahl"),
                        saetze.text("zahlenwerk.spalte.ebene"),
                        saetze.text("zahlenwerk.spalte.zaehler"),
                        saetze.text("zahlenwerk.bezug"),
                        saetze.text("zahlenwerk.spalte.schluessel")),
                List.of(46, 30, 70, 50, 34));
        for (Auswertung.Zeile zeile : auswertung.kennzahlen()) {
            Kennzahl bedeutung = zeile.bedeutung();
            blatt.zeile()
                    .text(bedeutung.titel())
                    .text(saetze.text("zahlenwerk.ebene." + bedeutung.ebene()))
                    .text(bedeutung.zaehlersatz())
                    .text(bedeutung.istAnteil() ? bedeutung.nennersatz() : "")
                    .text(zeile.schluessel());
        }
    }
}
