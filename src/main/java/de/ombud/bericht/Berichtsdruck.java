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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** One report on paper, on the screen and as a workbook: all three from the same rows and sentences. */
@Component
class Berichtsdruck {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
    private static final int LESBAR = 12;

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
        return druck.setze(html(stand, ausgabe, false));
    }

    /** With charts; paper has the tables alone. */
    String html(Berichtsstand stand, Ausgabe ausgabe) {
        return html(stand, ausgabe, true);
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

    private String html(Berichtsstand stand, Ausgabe ausgabe, boolean mitBildern) {
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
        angaben.setVariable("bilder", mitBildern ? bilder(text) : Map.of());
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
            List<Zahl> gezeigte = tabelle.zahlen().stream()
                    .filter(zahl -> zahl.anteil() != null && zahl.wert() != null)
                    .limit(LESBAR)
                    .toList();
            if (gezeigte.size() > 1) {
                String jahr = String.valueOf(text.jahr());
                String vorjahr = String.valueOf(text.jahr() - 1);
                bilder.put(
                        tabelle.titel(),
                        Schaubild.balken(
                                new Beschriftung(
                                        "bild-" + i,
                                        tabelle.titel(),
                                        saetze.text("bericht.diagramm.beschreibung", jahr, vorjahr),
                                        ""),
                                gezeigte.stream().map(Zahl::titel).toList(),
                                List.of(
                                        reihe(
                                                jahr,
                                                gezeigte.stream()
                                                        .map(Zahl::wert)
                                                        .toList()),
                                        new Reihe(
                                                vorjahr,
                                                gezeigte.stream()
                                                        .map(zahl -> wert(zahl.vorjahr()))
                                                        .toList()))));
            }
        }
        return bilder;
    }

    private static Reihe reihe(String name, List<Long> werte) {
        return new Reihe(name, werte.stream().map(Berichtsdruck::wert).toList());
    }

    private static double wert(Long wert) {
        return wert == null ? Double.NaN : wert;
    }
}
