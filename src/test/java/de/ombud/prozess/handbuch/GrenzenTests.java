package de.ombud.prozess.handbuch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Chapters five to seven: what is refused, what an update of the program leaves to decide, and what stands still. */
@OmbudTest
class GrenzenTests {

    @Autowired
    private ApplicationContext anwendung;

    @LocalServerPort
    private int port;

    private Analyseplatz platz;

    @BeforeEach
    void setzeHin() {
        platz = new Analyseplatz(anwendung, port);
    }

    @AfterEach
    void raeumeAuf() {
        platz.raeumeAuf();
    }

    @Schritt("5.1")
    void eachSlipIsNamedWithThePlaceAndTheReason(Anleitung anleitung) {
        Anweisung kennenlernen = anleitung.schritt("5.1");
        int vorher = platz.stand();
        for (Map<String, String> zeile : kennenlernen.tabelle()) {
            Modeler modeler = Modeler.oeffne(platz.datei("bpmn/" + zeile.get("Datei")));
            boolean ablauf = zeile.get("Element").endsWith("(der Ablauf)");
            Modeler.Auswahl auswahl = ablauf ? modeler.derAblauf() : modeler.waehle(zeile.get("Element"));
            auswahl.setze(zeile.get("Feld"), zeile.get("Eintrag").replace("(leer)", ""));
            assertThat(befunde(kennenlernen.knopf(), zeile.get("Datei"), modeler))
                    .as(zeile.toString())
                    .contains(zeile.get("Datei") + " " + auswahl.id() + " Fehler", zeile.get("Befund"));
        }
        assertThat(platz.stand()).isEqualTo(vorher);
    }

    @Schritt("5.2")
    void whatIsOnlyWorthAWarningCouldBeDeployed(Anleitung anleitung) {
        Anweisung frist = anleitung.schritt("5.2");
        Modeler modeler = Modeler.oeffne(platz.datei("bpmn/" + frist.datei()));
        modeler.waehle(frist.zitat(0)).setze(frist.kursiv(0), "");
        List<String> worte = frist.knoepfe();

        assertThat(befunde(worte.get(0), frist.datei(), modeler))
                .contains(worte.get(1) + " :", frist.zitat(0))
                .doesNotContain("Fehler :");
    }

    @Schritt("4.7")
    void whoWorksIsSaidInTheDrawingToo(Anleitung anleitung) {
        Anweisung gruppe = anleitung.schritt("4.7");
        List<String> worte = gruppe.knoepfe();
        Modeler modeler = Modeler.oeffne(platz.datei(gruppe.datei()));
        Modeler.Auswahl aufgabe =
                modeler.waehle(gruppe.zitat(0)).setze("Candidate groups", gruppe.eintrag("Candidate groups"));
        String datei = Analyseplatz.ohneOrdner(gruppe.datei());
        assertThat(befunde(worte.get(0), datei, modeler)).contains(worte.get(1) + " :", "Anmerkung");

        modeler.schreibeDaneben(aufgabe, gruppe.zitat(1));

        assertThat(befunde(worte.get(0), datei, modeler)).doesNotContain(worte.get(1) + " :", "Fehler :");
    }

    private String befunde(String knopf, String datei, Modeler modeler) {
        return platz.modelle()
                .formular(knopf)
                .waehleDatei("Dateien", datei, modeler.gespeichert())
                .drueck()
                .text();
    }

    @Schritt({"6.1", "6.2"})
    void whatBothChangedIsDecidedOnThePage(Anleitung anleitung) {
        List<String> sehen = anleitung.schritt("6.1").knoepfe();
        List<String> entscheiden = anleitung.schritt("6.2").knoepfe();
        for (String knopf : entscheiden) {
            platz.rolleAus("Unsere Worte", Map.of("anliegen.bpmn", umbenannt("Von uns " + knopf)));
            platz.aktualisiere("bpmn/anliegen.bpmn", umbenannt("Vom Programm " + knopf));
            int vorher = platz.stand();

            Browserseite modelle = platz.modelle();
            assertThat(modelle.text()).contains(sehen).contains("geändert Von uns " + knopf);
            Browserseite danach = modelle.formular(knopf).drueck();

            boolean neuerStand = knopf.equals(entscheiden.get(1));
            assertThat(danach.text()).doesNotContain(sehen.get(0));
            assertThat(platz.stand()).isEqualTo(neuerStand ? vorher + 1 : vorher);
            assertThat(Browserseite.oeffne(
                                    platz.browser(), "/modelle/" + platz.stand() + "/datei?name=bpmn/anliegen.bpmn")
                            .text())
                    .contains(neuerStand ? "Anliegen bearbeiten" : "Von uns " + knopf)
                    .doesNotContain(neuerStand ? "Von uns " : "Vom Programm ");
        }
    }

    private String umbenannt(String name) {
        Modeler modeler = Modeler.oeffne(platz.datei("bpmn/anliegen.bpmn"));
        modeler.waehle("Anliegen bearbeiten").setze("Name", name);
        return modeler.gespeichert();
    }

    @Schritt("7.1")
    void whatStandsStillIsSeenAndLeftToTheAdministration(Anleitung anleitung) {
        Browserseite stoerungen = Browserseite.oeffne(platz.browser(), "/")
                .folge(anleitung.schritt("7.1").knopf());
        assertThat(stoerungen.text()).contains("Um welche Fälle es geht, steht hier nicht.");
        assertThatThrownBy(() -> stoerungen.formular("Alle noch einmal versuchen"))
                .isInstanceOf(AssertionError.class);
    }
}
