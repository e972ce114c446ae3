package de.ombud.bildschirm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.ombud.bildschirm.Barrierefreiheit.expectNoViolation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.ombud.Amt;
import de.ombud.Faelle;
import de.ombud.Fall;
import de.ombud.GemeinsameAnwendung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One day at the office, seen on the screens of those who do the work. */
class EinTagImAmtIT {

    private static final String GESAGT =
            "Der Vermieter wartet bis morgen, mein Lohn ist falsch angerechnet, der Führerschein abgelehnt.";
    private static final String ANTWORT =
            "Die Wohnung ist angemessen, der Lohn wird neu gerechnet, der Führerschein" + " wird noch einmal geprüft.";

    @RegisterExtension
    final Arbeitsplaetze plaetze = new Arbeitsplaetze();

    private Amt amt;

    @BeforeEach
    void setzeHin() {
        amt = new Amt(GemeinsameAnwendung.laufend());
        Bilder.beginneDenTag(amt);
    }

    @Test
    @Fall(14)
    void threeConcernsFromTheCounterBecomeOneReleasedAnswer() {
        Fenster krm = plaetze.von("krm");
        Fenster leistung = plaetze.von("leistung");
        String az = erfasseAmSchalter(krm);
        pruefeEingang(krm, az);
        bearbeite(
                leistung,
                az,
                "Wohnungsangebot eilig zu prüfen",
                "begründet",
                "korrigiert",
                "Die Zusicherung ist heute erteilt.");
        bearbeite(
                leistung,
                az,
                "Anrechnung von Einkommen",
                "unbegründet",
                "erklärt",
                "Der Lohn ist richtig angerechnet.");
        Aufgabe fuehrerschein = plaetze.von("markt").aufgaben().waehle("Anliegen bearbeiten", az);
        assertThat(fuehrerschein.akte().getByText("Anliegen eines anderen Bereichs"))
                .hasCount(2);
        bewerte(fuehrerschein.uebernimm(), "nicht feststellbar", "keine", "Die Ablehnung liegt zu lange zurück.");
        antworteMitFreigabe(krm, plaetze.von("teamleitung"), az);
        schliesse(krm, az);

        JsonNode ende = amt.platz("krm").aktenstand(az, "ABGESCHLOSSEN");
        assertThat(ende.path("anliegen").findValuesAsText("ergebnis"))
                .containsExactly("BEGRUENDET", "UNBEGRUENDET", "NICHT_FESTSTELLBAR");
        assertThat(krm.oeffne("/akte/" + az).getByText("Abgeschlossen").first()).isVisible();
        Bilder.macheGanz(krm.seite(), "akte");
        amt.expectNothingLeft(az);
    }

    @Test
    void whatLiesTooLongIsFoundInCockpitAndDecidedThere() {
        JsonNode fall = amt.platz("krm")
                .erfasst(Faelle.vermieterWartetBisMorgen().nurAnliegen(3).neu());
        String az = fall.path("aktenzeichen").asText();
        amt.pruefe(az);
        amt.platz("markt").aufgabe(az, "UserTask_AnliegenBearbeiten");
        amt.stelleUhr(LocalDate.parse(fall.at("/fristen/antwort").asText()).plusDays(1), "00:00:01");
        amt.platz("bereichsleitung").aufgabe(az, "UserTask_FristueberschreitungKlaeren");
        Cockpit cockpit = Cockpit.oeffne(plaetze.von("bereichsleitung").seite());
        assertThat(cockpit.kachel()).containsText("Fristüberschreitungen in Klärung");
        Bilder.mache(cockpit.seite(), "cockpit");
        FrameLocator eskalationen = cockpit.eskalationen();
        Locator zeile = eskalationen
                .getByRole(AriaRole.REGION, new FrameLocator.GetByRoleOptions().setName("Offene Eskalationen"))
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(az));
        Locator eskalation = zeile.getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName("Fristüberschreitung klären"))
                .first();
        assertThat(eskalation).isVisible();
        expectNoViolation(cockpit.seite(), ".ombud-leitstand");
        Bilder.mache(cockpit.seite(), "eskalationen");
        eskalation.click();
        Locator klaerung = eskalationen.getByRole(
                AriaRole.REGION, new FrameLocator.GetByRoleOptions().setName("Eskalation erledigen"));
        klaerung.getByRole(AriaRole.TEXTBOX).fill("Markt und Integration antwortet bis morgen Mittag.");
        klaerung.getByRole(AriaRole.CHECKBOX).check();
        expectNoViolation(cockpit.seite(), ".ombud-leitstand");
        Bilder.mache(cockpit.seite(), "eingreifen");
        klaerung.getByRole(AriaRole.BUTTON).click();
        assertThat(eskalationen.getByRole(AriaRole.STATUS)).containsText("Die Eskalation ist erledigt.");
        assertThat(zeile).hasCount(0);
        eskalationen
                .getByRole(
                        AriaRole.LINK,
                        new FrameLocator.GetByRoleOptions().setName("Diagramm zu Anliegen bearbeiten, " + az))
                .first()
                .click();
        assertThat(cockpit.verlauf().getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setLevel(1)))
                .isVisible();
        expectNoViolation(cockpit.seite(), ".ombud-verlauf");
        Bilder.mache(cockpit.seite(), "verlauf");
        assertThat(Amt.vorfaelle(amt.platz("bereichsleitung"), az)).isEmpty();
        amt.platz("krm")
                .sendet("POST", "/api/kundenreaktionen/" + az + "/rueckzug", Map.of("grund", "Hat sich erledigt."));
        amt.platz("krm").aktenstand(az, "ZURUECKGEZOGEN");
    }

    private static String erfasseAmSchalter(Fenster krm) {
        Aufgabenliste aufgaben = krm.aufgaben();
        Erfassung erfassung = new Erfassung(krm.neuesFenster(aufgaben.verweis("Kundenreaktion erfassen")::click));
        erfassung.waehle("Kanal", "persönlich");
        erfassung.schreibe("Betreff", "Wohnung, Lohn und Führerschein");
        erfassung.schreibe("Vorname", "Mia");
        erfassung.schreibe("Nachname", Faelle.NACHNAME);
        erfassung.schreibe("E-Mail", Faelle.MAIL);
        erfassung.schreibe("Was wurde geschrieben oder gesagt?", GESAGT);
        List<String> beschreibungen = List.of(
                "Der Vermieter wartet bis morgen.", "Mein Lohn ist falsch angerechnet.", "Führerschein abgelehnt.");
        List<String> bereiche = List.of("Leistung", "Leistung", "Markt und Integration");
        List<String> themen = List.of("K13", "L03", "M06");
        for (int i = 0; i < themen.size(); i++) {
            Locator anliegen = erfassung.anliegen(i + 1, themen.get(i), beschreibungen.get(i));
            assertThat(anliegen.getByRole(AriaRole.HEADING)).containsText(bereiche.get(i));
        }
        erfassung.waehle("Wie möchte die Person die Antwort?", "per E-Mail");
        assertThat(erfassung.seite().getByText("„falsch angerechnet“").first()).isVisible();
        expectNoViolation(erfassung.seite());
        Bilder.macheGanz(erfassung.seite(), "erfassen");
        return erfassung.erfasse();
    }

    /** The words sound like an objection to a decision; here it is none, and the person at the desk says so. */
    private void pruefeEingang(Fenster krm, String az) {
        amt.platz("krm").aufgabe(az, "UserTask_EingangPruefen");
        Aufgabe aufgabe = krm.aufgaben().waehle("Eingang prüfen", az).uebernimm();
        Locator hinweis = aufgabe.seite()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Vielleicht: Rechtsbehelf"));
        assertThat(hinweis).isVisible();
        aufgabe.expectAccessible().bild("eingang-pruefen");
        hinweis.getByLabel("Oder weshalb nicht?").fill("Ein Bescheid ist nicht gemeint, nur die Rechnung.");
        hinweis.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nein"))
                .click();
        assertThat(aufgabe.seite().getByText("Der Hinweis ist verworfen.")).isVisible();
        aufgabe.schliesseAb();
        amt.platz("leistung").nurAufgaben(az, "UserTask_AnliegenBearbeiten", 2);
        amt.platz("markt").nurAufgabe(az, "UserTask_AnliegenBearbeiten");
    }

    private static void bearbeite(
            Fenster bereich, String az, String thema, String ergebnis, String abhilfe, String stellungnahme) {
        Aufgabe aufgabe = bereich.aufgaben().waehle("Anliegen bearbeiten", az, thema);
        assertThat(aufgabe.akte().getByText("Um dieses Anliegen geht es in der Aufgabe."))
                .isVisible();
        aufgabe.uebernimm().waehle("Ja, wir bearbeiten es");
        aufgabe.expectAccessible().bild("anliegen-bearbeiten");
        bewerte(aufgabe, ergebnis, abhilfe, stellungnahme);
    }

    private static void bewerte(Aufgabe aufgabe, String ergebnis, String abhilfe, String stellungnahme) {
        aufgabe.waehle("Ja, wir bearbeiten es")
                .waehle(ergebnis)
                .waehle(abhilfe)
                .schreibe("Stellungnahme", stellungnahme)
                .schliesseAb();
    }

    private void antworteMitFreigabe(Fenster krm, Fenster teamleitung, String az) {
        amt.platz("krm").aufgabe(az, "UserTask_AntwortSchreiben");
        krm.aufgaben()
                .waehle("Antwort schreiben", az)
                .uebernimm()
                .schreibe("Antwort", ANTWORT)
                .expectAccessible()
                .bild("antwort-schreiben")
                .schliesseAb();
        amt.platz("teamleitung").aufgabe(az, "UserTask_AntwortFreigeben");
        Aufgabe freigabe = teamleitung.aufgaben().waehle("Antwort freigeben", az);
        assertThat(freigabe.akte().getByText(ANTWORT).first()).isVisible();
        freigabe.uebernimm()
                .waehle("Freigeben: Die Antwort geht hinaus")
                .expectAccessible()
                .bild("antwort-freigeben")
                .schliesseAb();
    }

    private void schliesse(Fenster krm, String az) {
        amt.platz("krm").aktenstand(az, "BEANTWORTET");
        Page post = krm.oeffne("/lokal/post");
        post.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unsere Antwort auf Ihre Nachricht – " + az))
                .click();
        assertThat(post.getByText(ANTWORT).first()).isVisible();
        Bilder.mache(post, "mail");
        Locator rueckmeldung = krm.oeffne("/akte/" + az).locator("#rueckmeldung");
        rueckmeldung.locator("summary").click();
        rueckmeldung.locator("select").selectOption("ZUFRIEDEN");
        rueckmeldung.getByRole(AriaRole.BUTTON).click();
    }
}
