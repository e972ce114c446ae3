package de.ombud.bericht;

import de.ombud.bericht.Berichtstext.Absatz;
import de.ombud.bericht.Berichtstext.Kapitel;
import de.ombud.bericht.Berichtstext.Tabelle;
import de.ombud.bericht.Berichtstext.Zahl;
import de.ombud.geheimhaltung.Summe;
import java.math.BigDecimal;
import java.util.List;

/** What the report for 2022 printed, word by word where it counts, with the figures that it stands on. */
final class GedruckterBericht {

    private GedruckterBericht() {}

    static Berichtstext fuer2022() {
        return new Berichtstext(
                2022,
                false,
                List.of(
                        new Kapitel("SCHWERPUNKTE", "Schwerpunktthemen", schwerpunkte(), List.of()),
                        new Kapitel(
                                "STANDARDS",
                                "Einhaltung der Qualitätsstandards",
                                List.of(new Absatz(
                                        "90,3% aller Kundenreaktionen konnten innerhalb von 14 Tagen und damit"
                                                + " entsprechend des Qualitätsstandards abschließend bearbeitet werden.",
                                        List.of())),
                                List.of()),
                        new Kapitel("ZAHLEN", "Quantitative Auswertungen", List.of(), tabellen())));
    }

    private static List<Absatz> schwerpunkte() {
        return List.of(
                satz("Im Jahr 2021 trugen 749 Kunden insgesamt 1277 Anliegen vor, im Jahr 2022 waren es 748 Kunden"
                        + " mit insgesamt 1041 erfassten Anliegen."),
                satz("Die Zahl der im Rahmen des KRM erfassten Beschwerden ist im Jahr 2022 um -19,4% auf insgesamt"
                        + " 902 gesunken."),
                satz("Mit 61 erfassten Loben weist die Statistik einen erfreulich deutlichen Anstieg um 110,3%"
                        + " gegenüber 29 erfassten Loben aus dem Jahr 2021 aus."),
                satz("Im Leistungsbereich war im Jahr 2022 ein weiterer Rückgang der Kundenreaktionen von 621 auf"
                        + " 473 und somit um -23,8% zu verzeichnen. Mit insgesamt 52,4% stand jedoch auch in"
                        + " diesem Berichtsjahr die Mehrzahl der vorgebrachten Beschwerden in Zusammenhang mit der"
                        + " Leistungsgewährung."),
                satz("Der Großteil der Beschwerden zu den kommunalen Leistungen bezog sich mit 32 Anliegen auf die"
                        + " Höhe der Leistungen, gefolgt von 19 Anliegen in Zusammenhang mit der Auszahlung"
                        + " kommunaler Leistungen."));
    }

    private static Absatz satz(String text) {
        return new Absatz(text, List.of());
    }

    private static List<Tabelle> tabellen() {
        List<Zahl> eingang = List.of(
                zahl("kundenreaktionen", "Kundenreaktionen", 748, "", 749),
                zahl("kanalnennung.EMAIL", "E-Mail", 330, "kundenreaktionen", 362),
                zahl("kanalnennung.TELEFON", "Telefon", 139, "kundenreaktionen", 242),
                zahl("kanalnennung.SCHRIFTLICH", "Schriftlich", 94, "kundenreaktionen", 93),
                zahl("kanalnennung.PERSOENLICH", "Persönlich", 139, "kundenreaktionen", 13),
                zahl("kanalnennung.ONLINEPORTAL", "Onlineportal", 40, "kundenreaktionen", 29),
                zahl("kanalnennung.GOOGLE", "Google", 8, "kundenreaktionen", 10),
                new Zahl(
                        "frist14",
                        "In 14 Tagen abgeschlossen",
                        null,
                        "kundenreaktionen",
                        748L,
                        new BigDecimal("90.3"),
                        null,
                        null));
        List<Zahl> anliegen = List.of(
                zahl("anliegen", "Anliegen", 1041, "", 1277, "-18.5"),
                zahl("beschwerden", "Beschwerden", 902, "", 1119, "-19.4"),
                zahl("lob", "Lob", 61, "", 29, "110.3"),
                zahl("lob.thema.P01", "Lob: Mitarbeiterverhalten", 29, "lob", null),
                zahl("lob.thema.MI", "Lob: Markt und Integration", 18, "lob", null),
                zahl("lob.thema.GS", "Lob: Grundsicherung", 7, "lob", null),
                zahl("lob.thema.O", "Lob: Organisation", 4, "lob", null));
        List<Zahl> bereiche = List.of(
                new Zahl(
                        "beschwerden.bereich.LEISTUNG",
                        "Beschwerden: Leistung",
                        473L,
                        "beschwerden",
                        902L,
                        new BigDecimal("52.4"),
                        621L,
                        new BigDecimal("-23.8")),
                zahl("beschwerden.gruppe.KOMMUNAL", "Beschwerden: kommunale Leistungen", 235, "", 259),
                zahl(
                        "beschwerden.thema.K01",
                        "Beschwerden: K01 Höhe der Leistungen",
                        32,
                        "beschwerden.gruppe.KOMMUNAL",
                        null),
                zahl("beschwerden.thema.K02", "Beschwerden: K02 Auszahlung", 19, "beschwerden.gruppe.KOMMUNAL", null));
        return List.of(
                new Tabelle(
                        "Eingang",
                        eingang,
                        List.of(Summe.aus(
                                "kundenreaktionen",
                                eingang.stream()
                                        .map(Zahl::schluessel)
                                        .filter(key -> key.startsWith("kanalnennung."))
                                        .toList()))),
                new Tabelle(
                        "Anliegen",
                        anliegen,
                        List.of(
                                Summe.aus("anliegen", List.of("beschwerden", "lob")),
                                Summe.aus(
                                        "lob",
                                        List.of("lob.thema.P01", "lob.thema.MI", "lob.thema.GS", "lob.thema.O")))),
                new Tabelle("Bereiche", bereiche, List.of()));
    }

    private static Zahl zahl(String key, String titel, long wert, String bezug, Integer vorjahr) {
        return new Zahl(key, titel, wert, bezug, null, null, vorjahr == null ? null : vorjahr.longValue(), null);
    }

    private static Zahl zahl(String key, String titel, long wert, String bezug, long vorjahr, String veraenderung) {
        return new Zahl(key, titel, wert, bezug, null, null, vorjahr, new BigDecimal(veraenderung));
    }
}
