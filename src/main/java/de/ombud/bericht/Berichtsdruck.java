package de.ombud.bericht;

import de.ombud.bericht.Berichtstext.Tabelle;
import de.ombud.bericht.Berichtstext.Zahl;
import de.ombud.frist.Ortszeit;
import de.ombud.schaubild.Beschriftung;
import de.ombud.schaubild.Reihe;
import de.ombud.schaubild.Schaubild;
import de.ombud.system.Pdfdruck;
import de.ombud.system.Probleme;
import de.ombud.zahlenwerk.Arbeitsmappe;
import de.ombud.zahlenwerk.Auswertung;
import de.ombud.zahlenwerk.Ebene;
import de.ombud.zahlenwerk.Grundlage;
import de.ombud.zahlenwerk.Kennzahl;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** One report on paper, on the screen and as a workbook: all three from the same rows and sentences. */
@Component
class Berichtsdruck {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
    private static final int LESBAR = 12;
    private static final String GRUPPE = "beschwerden.gruppe.";

    private final ITemplateEngine vorlagen;
    private final Pdfdruck druck;
    private final Arbeitsmappe mappe;
    private final Probleme saetze;

    Berichtsdruck(ITemplateEngine vorlagen, Pdfdruck druck, Arbeitsmappe mappe, Probleme saetze) {
        this.vorlagen = vorlagen;
        this.druck = druck;
        this.mappe = mappe;
        this.saetze = saetze;
    }

    byte[] pdf(Berichtsstand stand, Ausgabe ausgabe) {
        return druck.setze(html(stand, ausgabe, Berichtsdruck::fuerPapier));
    }

    String html(Berichtsstand stand, Ausgabe ausgabe) {
        return html(stand, ausgabe, (titel, bild) -> bild);
    }

    /** A reader of PDF is told of a picture by its alternative text, and draws it with the font that is embedded. */
    private static String fuerPapier(String titel, String bild) {
        return bild.replaceFirst(
                        "<svg ", Matcher.quoteReplacement("<svg alt=\"" + HtmlUtils.htmlEscape(titel, "UTF-8") + "\" "))
                .replace("font-family=\"sans-serif\"", "font-family=\"" + Pdfdruck.SCHRIFT + "\"");
    }

    byte[] xlsx(Berichtsstand stand, Ausgabe ausgabe) {
        Berichtstext text = stand.fuer(ausgabe);
        Map<String, List<Auswertung.Zeile>> tafeln = new LinkedHashMap<>();
        text.tabellen()
                .forEach(tabelle -> tafeln.put(
                        tabelle.titel(),
                        tabelle.zahlen().stream()
                                .map(zahl -> zeile(zahl, tabelle.titel()))
                                .toList()));
        return mappe.von(titel(text, stand), text.jahr(), tafeln);
    }

    private static Auswertung.Zeile zeile(Zahl zahl, String abschnitt) {
        return new Auswertung.Zeile(
                zahl.schluessel(),
                Ebene.EREIGNIS,
                zahl.wert(),
                zahl.nenner(),
                zahl.anteil(),
                zahl.vorjahr(),
                zahl.veraenderung(),
                null,
                new Kennzahl(
                        zahl.schluessel(),
                        abschnitt,
                        Ebene.EREIGNIS,
                        Grundlage.ALLE,
                        zahl.bezug(),
                        zahl.titel(),
                        "",
                        ""));
    }

    private String html(Berichtsstand stand, Ausgabe ausgabe, BinaryOperator<String> bild) {
        Berichtstext text = stand.fuer(ausgabe);
        var angaben = new Context(Locale.GERMANY);
        angaben.setVariable("titel", titel(text, stand));
        angaben.setVariable("bericht", text);
        angaben.setVariable("ausgabe", ausgabe);
        angaben.setVariable("entwurf", !stand.istFreigegeben());
        angaben.setVariable(
                "freigabe",
                stand.istFreigegeben()
                        ? saetze.text(
                                "bericht.freigegeben",
                                TAG.format(Ortszeit.tag(stand.freigegebenAm())),
                                stand.freigegebenVon(),
                                stand.pruefsumme())
                        : "");
        Map<String, String> bilder = bilder(text);
        bilder.replaceAll((tafel, svg) -> bild.apply(tafel + ": " + beschreibung(text.jahr()), svg));
        angaben.setVariable("bilder", bilder);
        return vorlagen.process("bericht/ausgabe", angaben);
    }

    private String titel(Berichtstext text, Berichtsstand stand) {
        String titel = saetze.text("bericht.titel", String.valueOf(text.jahr()));
        return stand.istFreigegeben() ? titel : titel + " – " + saetze.text("bericht.entwurf");
    }

    private Map<String, String> bilder(Berichtstext text) {
        Map<String, String> bilder = new LinkedHashMap<>();
        List<Tabelle> tabellen = text.tabellen();
        for (int i = 0; i < tabellen.size(); i++) {
            Tabelle tabelle = tabellen.get(i);
            List<Zahl> gezeigte = gezeigte(tabelle);
            if (gezeigte.size() > 1) {
                bilder.put(tabelle.titel(), bild("bild-" + i, tabelle.titel(), text.jahr(), gezeigte));
            }
        }
        return bilder;
    }

    /** Of many rows those with the greatest numbers, without those that are sums of others. */
    private static List<Zahl> gezeigte(Tabelle tabelle) {
        List<Zahl> zeigbare = tabelle.zahlen().stream()
                .filter(zahl -> zahl.anteil() != null && zahl.wert() != null)
                .toList();
        return zeigbare.size() <= LESBAR
                ? zeigbare
                : zeigbare.stream()
                        .filter(zahl -> !zahl.schluessel().startsWith(GRUPPE))
                        .sorted(Comparator.comparing(Zahl::wert).reversed())
                        .limit(LESBAR)
                        .toList();
    }

    private String bild(String kennung, String titel, int jahr, List<Zahl> gezeigte) {
        return Schaubild.balken(
                new Beschriftung(kennung, titel, beschreibung(jahr), ""),
                namen(gezeigte),
                List.of(
                        reihe(String.valueOf(jahr), gezeigte.stream().map(Zahl::wert)),
                        reihe(String.valueOf(jahr - 1), gezeigte.stream().map(Zahl::vorjahr))));
    }

    private String beschreibung(int jahr) {
        return saetze.text("bericht.diagramm.beschreibung", String.valueOf(jahr), String.valueOf(jahr - 1));
    }

    /** What all of them begin with is said by the heading. */
    private static List<String> namen(List<Zahl> gezeigte) {
        String erster = gezeigte.get(0).titel();
        String anfang = erster.substring(0, erster.indexOf(": ") + 1);
        boolean gemeinsam = !anfang.isEmpty()
                && gezeigte.stream().allMatch(zahl -> zahl.titel().startsWith(anfang + " "));
        return gezeigte.stream()
                .map(zahl -> gemeinsam ? zahl.titel().substring(anfang.length() + 1) : zahl.titel())
                .toList();
    }

    private static Reihe reihe(String name, Stream<Long> werte) {
        return new Reihe(
                name,
                werte.map(wert -> wert == null ? Double.NaN : wert.doubleValue())
                        .toList());
    }
}
