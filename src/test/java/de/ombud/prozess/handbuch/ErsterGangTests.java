package de.ombud.prozess.handbuch;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.modellstand.Staende;
import de.ombud.vorgang.Aktenzeichen;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A new analyst reads the first chapter and does what stands there. */
@OmbudTest
class ErsterGangTests {

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

    @Schritt({"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"})
    void aLabelIsChangedLookedAtAndTakenBack(Anleitung anleitung) {
        List<String> holen = anleitung.schritt("1.1").knoepfe();
        Browserseite modelle = Browserseite.oeffne(platz.browser(), "/").folge(holen.get(0));
        Map<String, String> ordner = Analyseplatz.entpackt(platz.browser().lade(modelle.ziel(holen.get(1))));
        assertThat(ordner.keySet())
                .allMatch(datei -> datei.startsWith(anleitung.schritt("1.1").wort(0))
                        || datei.startsWith(anleitung.schritt("1.1").wort(1)));

        Anweisung aendern = anleitung.schritt("1.2");
        Modeler modeler = Modeler.oeffne(ordner.get(aendern.datei()));
        modeler.waehle(aendern.zitat(0)).setze("Name", aendern.eintrag("Name"));
        Aktenzeichen laufender = platz.buero().verteilt(beschwerde().neu());
        int vorher = platz.stand();

        Anweisung pruefen = anleitung.schritt("1.3");
        assertThat(modelle.formular(pruefen.knoepfe().get(1))
                        .waehleDatei(pruefen.knoepfe().get(0), "anliegen.bpmn", modeler.gespeichert())
                        .drueck()
                        .text())
                .contains(pruefen.zitat(0));
        assertThat(platz.stand()).isEqualTo(vorher);

        Map<String, String> fenster = anleitung.schritt("1.4").eintraege();
        rolleAus(fenster, modeler.gespeichert());

        Anweisung nachsehen = anleitung.schritt("1.5");
        assertThat(platz.stand()).isEqualTo(vorher + 1);
        assertThat(platz.modelle().text()).contains(fenster.get("Username") + " · ", fenster.get("Deployment name"));
        assertThat(aufgabe(platz.buero().verteilt(beschwerde().neu()))).isEqualTo(nachsehen.zitat(0));
        assertThat(aufgabe(laufender)).isEqualTo(nachsehen.zitat(1));

        List<String> vergleichen = anleitung.schritt("1.6").knoepfe();
        assertThat(platz.modelle()
                        .formular(vergleichen.get(2))
                        .fuelle(vergleichen.get(0), String.valueOf(vorher))
                        .fuelle(vergleichen.get(1), String.valueOf(vorher + 1))
                        .drueck()
                        .text())
                .contains("geändert " + aendern.eintrag("Name"), "Vorher", "Nachher");

        Anweisung zurueck = anleitung.schritt("1.7");
        String aufklappen = zurueck.zitat(0).replace("…", String.valueOf(vorher));
        Browserseite danach = platz.modelle()
                .formular(zurueck.knoepfe().get(1), aufklappen)
                .fuelle(zurueck.knoepfe().get(0), "Nur geübt")
                .drueck();
        assertThat(danach.text()).contains("Nur geübt", "Rückkehr zu Stand " + vorher);
        assertThat(aufgabe(platz.buero().verteilt(beschwerde().neu()))).isEqualTo(aendern.zitat(0));
    }

    /** First it asks, as Modeler does when the window opens, whether somebody is there and which version it is. */
    private void rolleAus(Map<String, String> fenster, String inhalt) {
        assertThat(fenster).containsEntry("Authentication", "HTTP Basic");
        String schnittstelle = URI.create(fenster.get("REST endpoint")).getPath();
        Zugriff modeler = new Zugriff(port).basic(fenster.get("Username"), fenster.get("Password"));
        for (String frage : List.of("/deployment?maxResults=0", "/version")) {
            assertThat(modeler.get(schnittstelle + frage).statusCode())
                    .as(frage)
                    .isEqualTo(200);
        }
        HttpResponse<String> antwort = Staende.sende(
                modeler,
                schnittstelle + "/deployment/create",
                fenster.get("Deployment name"),
                Map.of("anliegen.bpmn", inhalt));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    @Schritt("1.8")
    void filesAreDeployedWithoutModelerToo(Anleitung anleitung) {
        List<String> felder = anleitung.schritt("1.8").knoepfe();
        Modeler modeler = Modeler.oeffne(platz.datei("bpmn/anliegen.bpmn"));
        modeler.waehle("Anliegen bearbeiten").setze("Name", "Anliegen lösen");
        int vorher = platz.stand();

        Browserseite danach = platz.modelle()
                .formular(felder.get(2))
                .waehleDatei(felder.get(0), "anliegen.bpmn", modeler.gespeichert())
                .fuelle(felder.get(1), "Klarer gesagt")
                .drueck();

        assertThat(danach.text()).contains("Der neue Stand gilt", "Stand " + (vorher + 1), "Klarer gesagt");
    }

    private String aufgabe(Aktenzeichen fall) {
        return platz.buero()
                .offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)
                .get(0)
                .getName();
    }
}
