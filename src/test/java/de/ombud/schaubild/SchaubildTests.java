package de.ombud.schaubild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Charts for people who print them in black and white, and for people who have them read to them. */
class SchaubildTests {

    private static final List<String> MONATE = List.of("Jan", "Feb", "Mär");
    private static final Beschriftung WAS =
            new Beschriftung("eingang", "Eingang & Abschluss", "Im März <mehr> als sonst", "Fälle");

    @Test
    void aChartSaysWhatItIsCalledAndWhatItShows() throws Exception {
        Document bild = gelesen(Schaubild.saeulen(WAS, MONATE, List.of(Reihe.von("Eingang", 3, 5, 9))));
        assertThat(bild.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Eingang & Abschluss");
        assertThat(bild.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Im März <mehr> als sonst");
        assertThat(bild.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("eingang-titel eingang-text");
    }

    @Test
    void twoSeriesAreToldApartWithoutColour() {
        String saeulen =
                Schaubild.saeulen(WAS, MONATE, List.of(Reihe.von("Eingang", 3, 5, 9), Reihe.von("Abschluss", 2, 4, 4)));
        assertThat(saeulen).contains("fill=\"#0b5563\"").contains("url(#eingang-muster-1)");
        assertThat(Schaubild.linien(
                        WAS, MONATE, List.of(Reihe.von("Eingang", 3, 5, 9), Reihe.von("Abschluss", 2, 4, 4))))
                .contains("stroke-dasharray=\"7 4\"");
    }

    @Test
    void aMonthInWhichNothingWasDueIsAGapAndNoNought() {
        String linie =
                Schaubild.linien(WAS, List.of("a", "b", "c", "d"), List.of(Reihe.von("Quote", 90, Double.NaN, 80, 70)));
        assertThat(linie).doesNotContain("NaN").containsPattern("d=\"M[0-9. ]+M[0-9. ]+L[0-9. ]+\"");
    }

    @Test
    void nothingAtAllIsAnEmptyChart() throws Exception {
        for (String bild : List.of(
                Schaubild.saeulen(WAS, List.of(), List.of()),
                Schaubild.linien(WAS, MONATE, List.of(Reihe.von("Eingang", 0, 0, 0))),
                Schaubild.balken(WAS, List.of(), List.of(Reihe.von("Themen"))))) {
            assertThat(bild).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("∞");
            gelesen(bild);
        }
    }

    @Test
    void whatStandsOutHasARing() throws Exception {
        String karte = Schaubild.regelkarte(
                WAS,
                MONATE,
                Reihe.von("Tage", 10, 11, 30),
                new Regelgrenzen(
                        List.of(10.0, 10.0, 10.0), List.of(4.0, 4.0, 4.0), List.of(16.0, 16.0, 16.0), Set.of(2)));
        assertThat(karte.split("a8 8 0 1 0 16 0").length).isEqualTo(2);
        gelesen(karte);
    }

    @Test
    void theLongestBarFillsTheRoomAndNamesStandBeforeThem() throws Exception {
        Document bild = gelesen(Schaubild.balken(
                WAS, List.of("Bearbeitungsdauer", "Ton"), List.of(Reihe.von("Beschwerden", 1234, 617))));
        assertThat(bild.getDocumentElement().getTextContent())
                .contains("Bearbeitungsdauer")
                .contains("1.234");
        double lang = Double.parseDouble(bild.getElementsByTagName("rect")
                .item(0)
                .getAttributes()
                .getNamedItem("width")
                .getNodeValue());
        double kurz = Double.parseDouble(bild.getElementsByTagName("rect")
                .item(1)
                .getAttributes()
                .getNamedItem("width")
                .getNodeValue());
        assertThat(kurz * 2).isBetween(lang - .1, lang + .1);
    }

    private static Document gelesen(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
