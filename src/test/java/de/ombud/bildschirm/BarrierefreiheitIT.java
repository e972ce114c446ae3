package de.ombud.bildschirm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.ombud.bildschirm.Barrierefreiheit.expectNoViolation;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.ombud.Amt;
import de.ombud.Arbeitsplatz;
import de.ombud.Faelle;
import de.ombud.GemeinsameAnwendung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that we put before people can be used by everybody: axe finds nothing in it. */
class BarrierefreiheitIT {

    @RegisterExtension
    final Arbeitsplaetze plaetze = new Arbeitsplaetze();

    private Amt amt;
    private String az;

    @BeforeEach
    void erfasse() {
        amt = new Amt(GemeinsameAnwendung.laufend());
        Bilder.beginneDenTag(amt);
        Map<String, Object> fall =
                new LinkedHashMap<>(Faelle.vermieterWartetBisMorgen().neu());
        fall.put("kunde", Map.of("vorname", "Jana", "nachname", "Beispiel", "email", "jana.beispiel@example.org"));
        fall.put("betreff", "Wohnung, Lohn und Führerschein");
        fall.put("wege", List.of(weg("NOTLAGE"), weg("VERMITTLUNG"), weg("DROHUNG")));
        az = amt.platz("krm").erfasst(fall).path("aktenzeichen").asText();
        amt.platz("krm").aufgabe(az, "UserTask_EingangPruefen");
    }

    @AfterEach
    void schliesse() {
        amt.platz("krm")
                .sendet("POST", "/api/kundenreaktionen/" + az + "/rueckzug", Map.of("grund", "Hat sich erledigt."));
        amt.platz("krm").aktenstand(az, "ZURUECKGEZOGEN");
    }

    @Test
    void thePagesOfKrm() {
        Page tuer = plaetze.vorDerTuer().seite();
        expectNoViolation(tuer);
        Bilder.mache(tuer, "anmeldung");
        Fenster krm = plaetze.von("krm");
        expectNoViolation(krm.seite());
        Bilder.mache(krm.seite(), "start");
        for (String pfad : List.of(
                "/aufgaben",
                "/vertretung",
                "/akte/" + az,
                "/akte/" + az + "/beilage?anliegen=1",
                "/vermittlung/" + az)) {
            expectNoViolation(krm.oeffne(pfad));
        }
        for (String pfad : List.of("/textbausteine", "/impulse", "/lokal/post", "/gibt-es-nicht")) {
            expectNoViolation(krm.oeffne(pfad));
        }
        Page suche = krm.oeffne("/suche");
        expectNoViolation(suche);
        suche.keyboard().type("Führerschein");
        suche.keyboard().press("Enter");
        assertThat(suche.getByText(az).first()).isVisible();
        expectNoViolation(suche);
        Bilder.mache(suche, "suche");
    }

    /** Whoever writes the yearly report reads its figures, signs and sections. */
    @Test
    void thePagesOfFiguresAndReports() {
        Fenster krm = plaetze.von("krm");
        for (String pfad : List.of(
                "/auswertung",
                "/auswertung/zeichen",
                "/auswertung/2025",
                "/auswertung/2025/oeffentlich",
                "/import",
                "/berichte/2025")) {
            Page seite = krm.oeffne(pfad);
            expectNoViolation(seite);
            seite.setViewportSize(390, 844);
            expectNoViolation(seite);
            seite.setViewportSize(1440, 900);
        }
    }

    @Test
    void thePagesOfTheOthers() {
        Fenster leistung = plaetze.von("leistung");
        expectNoViolation(leistung.oeffne("/akte/" + az));
        Page protokoll = plaetze.von("dsb").oeffne("/lesezugriffe/" + az);
        expectNoViolation(protokoll);
        Bilder.mache(protokoll, "lesezugriffe");
        Page anruf = plaetze.von("ombud").oeffne("/anruf");
        expectNoViolation(anruf);
        Bilder.macheGanz(anruf, "anruf");
        Page uhr = plaetze.von("admin").oeffne("/lokal/uhr");
        expectNoViolation(uhr);
        Bilder.mache(uhr, "uhr");
        expectNoViolation(plaetze.von("bereichsleitung").oeffne("/schliesstage"));
        for (String pfad : List.of(
                "/modelle",
                "/modelle/1",
                "/modelle/1/datei?name=bpmn/anliegen.bpmn",
                "/modelle/1/datei?name=bpmn/zustaendigkeit.dmn",
                "/modelle/1/probe?datei=bpmn/zustaendigkeit.dmn&tabelle=bereich",
                "/modelle/vergleich?von=1&bis=1",
                "/stoerungen")) {
            expectNoViolation(plaetze.von("analyse").oeffne(pfad));
        }
        Page probe = plaetze.von("analyse").oeffne("/modelle/1/probe?datei=bpmn/zustaendigkeit.dmn&tabelle=bereich");
        probe.getByLabel("Thema (Code)").selectOption("K05");
        probe.getByText("Tabelle fragen").click();
        assertThat(probe.getByText("Bereich: LEISTUNG")).isVisible();
        expectNoViolation(probe);
        Page vertretung = plaetze.von("teamleitung").oeffne("/vertretung");
        expectNoViolation(vertretung);
        Bilder.mache(vertretung, "vertretung");
    }

    /** A clock of this case stands still until it is withdrawn. */
    @Test
    void theWaysOutOfAStepThatStandsStill() {
        Arbeitsplatz verwaltung = amt.platz("admin");
        String ablauf = verwaltung
                .lies("/engine-rest/process-instance?processDefinitionKey=eskalation&businessKey=" + az)
                .at("/0/id")
                .asText();
        String uhr = verwaltung
                .lies("/engine-rest/job?timers=true&processInstanceId=" + ablauf)
                .at("/0/id")
                .asText();
        verwaltung.sendet("PUT", "/engine-rest/job/" + uhr + "/retries", Map.of("retries", 0));

        Page seite = plaetze.von("admin").oeffne("/stoerungen");
        expectNoViolation(seite);
        seite.getByText("Anderer Ausweg für Event_").first().click();
        assertThat(seite.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Anderer Ausweg")))
                .isVisible();
        expectNoViolation(seite);
        seite.getByText("Umstellung ansehen").click();
        assertThat(seite.getByText("Hier läuft schon alles auf dem heutigen Stand."))
                .isVisible();
        expectNoViolation(seite);
    }

    /** Forms that nobody has taken over yet look the same and cannot be filled in. */
    @Test
    void formsAndTheCaseBesideThemInTasklist() {
        oeffne("gf", "Drohung bewerten").expectAccessible();
        oeffne("teamleitung", "Notlage abwenden").expectAccessible().bild("notlage");
        oeffne("ombud", "Eignung prüfen").expectAccessible().bild("eignung");
    }

    private Aufgabe oeffne(String wer, String aufgabe) {
        return plaetze.von(wer).aufgaben().waehle(aufgabe, az);
    }

    @Test
    void theTileInCockpit() {
        Cockpit cockpit = Cockpit.oeffne(plaetze.von("bereichsleitung").seite());
        assertThat(cockpit.kachel()).isVisible();
        expectNoViolation(cockpit.seite(), ".ombud-kachel");
    }

    private static Map<String, Object> weg(String art) {
        return Map.of("art", art);
    }
}
