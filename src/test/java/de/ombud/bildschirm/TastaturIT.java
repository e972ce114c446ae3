package de.ombud.bildschirm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.ombud.bildschirm.Barrierefreiheit.expectNoViolation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.ombud.Amt;
import de.ombud.Faelle;
import de.ombud.GemeinsameAnwendung;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Work without a mouse. */
class TastaturIT {

    @RegisterExtension
    final Arbeitsplaetze plaetze = new Arbeitsplaetze();

    private Amt amt;

    @BeforeEach
    void setzeHin() {
        amt = new Amt(GemeinsameAnwendung.laufend());
    }

    @Test
    void theFirstStopLeadsPastTheHeader() {
        Page seite = plaetze.von("krm").seite();
        Tastatur tastatur = new Tastatur(seite).bis("Zum Inhalt");
        assertThat(seite.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zum Inhalt")))
                .isInViewport();
        tastatur.druecke("Enter");
        assertThat(seite.locator("#inhalt")).isFocused();
    }

    @Test
    void aCallIsRecordedAndClosedWhileItLasts() {
        Page seite = plaetze.von("krm").oeffne("/erfassen?modus=telefon");
        assertThat(seite.getByLabel("Nachname")).isFocused();
        new Tastatur(seite)
                .schreibe(Faelle.NACHNAME)
                .bis("Telefon")
                .schreibe("0351 123456")
                .bis("Sofort erledigt")
                .druecke("Space")
                .bis("Thema")
                .schreibe("E01")
                .bis("Beschreibung")
                .schreibe("Seit Tagen ist niemand zu erreichen.")
                .bis("Ergebnis")
                .schreibe("unb")
                .bis("Abhilfe")
                .schreibe("erk")
                .bis("Wie wurde es geklärt")
                .schreibe("Gleich durchgestellt.")
                .bis("Erfassen");
        expectNoViolation(seite);
        Bilder.macheGanz(seite, "erfassen-anruf");
        seite.keyboard().press("Enter");
        String az = new Erfassung(seite).aktenzeichen();
        JsonNode fall = amt.platz("krm").akte(az);
        assertThat(fall.path("status").asText()).isEqualTo("ABGESCHLOSSEN");
        assertThat(fall.at("/anliegen/0/ergebnis").asText()).isEqualTo("UNBEGRUENDET");
        assertThat(fall.at("/anliegen/0/abhilfe").asText()).isEqualTo("ERKLAERT");
    }

    @Test
    void aTaskIsDoneInTasklist() {
        JsonNode fall = amt.platz("krm")
                .erfasst(Faelle.vermieterWartetBisMorgen().nurAnliegen(3).neu());
        String az = fall.path("aktenzeichen").asText();
        amt.pruefe(az);
        amt.platz("markt").aufgabe(az, "UserTask_AnliegenBearbeiten");
        Aufgabenliste liste = plaetze.von("markt").aufgaben();
        assertThat(liste.karte("Anliegen bearbeiten", az)).isVisible();
        Tastatur tastatur =
                new Tastatur(liste.seite()).bis("Anliegen bearbeiten").druecke("Enter");
        Aufgabe aufgabe = new Aufgabe(liste.seite(), "Anliegen bearbeiten");
        assertThat(aufgabe.knopf("Diese Aufgabe übernehmen")).isVisible();
        tastatur.bis("Diese Aufgabe übernehmen").druecke("Enter");
        assertThat(aufgabe.knopf("Abschließen")).isVisible();
        tastatur.bis("Übergeben").druecke("Enter");
        assertThat(dialog(aufgabe)).isVisible();
        expectNoViolation(aufgabe.seite(), "dialog");
        Bilder.mache(aufgabe.seite(), "uebergeben");
        tastatur.druecke("Escape");
        assertThat(dialog(aufgabe)).isHidden();
        assertThat(tastatur.ort().name()).isEqualTo("Übergeben");
        tastatur.bis("Ja, wir bearbeiten es")
                .druecke("Space")
                .bis("begründet")
                .druecke("ArrowDown")
                .druecke("ArrowDown")
                .bis("korrigiert")
                .druecke("ArrowDown")
                .bis("Stellungnahme")
                .schreibe("Der Führerschein ist nicht zugesagt worden.")
                .bis("Abschließen")
                .druecke("Enter");
        assertThat(aufgabe.knopf("Abschließen")).isHidden();
        assertThat(amt.platz("krm").akte(az).at("/anliegen/0/ergebnis").asText())
                .isEqualTo("UNBEGRUENDET");
        amt.platz("krm")
                .sendet("POST", "/api/kundenreaktionen/" + az + "/rueckzug", Map.of("grund", "Hat sich erledigt."));
        amt.platz("krm").aktenstand(az, "ZURUECKGEZOGEN");
    }

    private static Locator dialog(Aufgabe aufgabe) {
        return aufgabe.seite().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Aufgabe übergeben"));
    }
}
