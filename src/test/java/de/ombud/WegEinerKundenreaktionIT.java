package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whole cases in the application as a user starts it, over HTTP only: REST, tasks with the rights of the demo users, jobs by the job
 * executor, mails in the local mailbox. Each test closes its case, so that a clock set forward by another touches none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WegEinerKundenreaktionIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String BEARBEITEN = "UserTask_AnliegenBearbeiten";

    private LaufendeAnwendung anwendung;
    private Arbeitsplatz krm;
    private Amt amt;
    private Mailbox mailbox;

    @BeforeAll
    void starte() {
        anwendung = GemeinsameAnwendung.laufend();
    }

    @BeforeEach
    void setzeHin() {
        amt = new Amt(anwendung);
        krm = amt.platz("krm");
        mailbox = amt.mailbox();
    }

    @Test
    @Fall(8)
    void praiseIsPassedOnAndTheComplaintBesideItIsAnsweredWithRelease() {
        JsonNode fall = krm.erfasst(Faelle.lobUndBeschwerde().neu());
        String az = az(fall);
        assertThat(bereiche(fall)).containsExactly("UEBERGREIFEND", "MARKT_UND_INTEGRATION");
        expectDeadlines(fall);

        amt.pruefe(az);
        expectMail(amt.mails(az, 1), 0, Faelle.MAIL, "Ihre Nachricht an uns – " + az, "bei uns angekommen");

        Arbeitsplatz teamleitung = amt.platz("teamleitung");
        JsonNode lob = teamleitung.aufgabe(az, "UserTask_LobWeitergeben");
        Amt.expectTask(teamleitung, lob, "teamleitung", 30);
        teamleitung.erledigt(lob, Map.of("lobempfaenger", "Team Integration und Frau Kern", "lobvermerk", "Danke!"));

        Arbeitsplatz markt = amt.platz("markt");
        JsonNode beschwerde = markt.nurAufgabe(az, BEARBEITEN);
        Amt.expectTask(markt, beschwerde, "markt_integration", 50);
        markt.erledigt(beschwerde, Amt.bewertung("TEILWEISE_BEGRUENDET", "KULANZ"));

        amt.schreibe(az, "Das Lob freut uns. Die Maßnahme passte nicht zu Ihnen.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");
        List<Mail> mails = amt.mails(az, 2);
        expectMail(mails, 1, Faelle.MAIL, "Unsere Antwort auf Ihre Nachricht – " + az, "Das Lob freut uns.");

        JsonNode ende = amt.schliesse(az);
        assertThat(ergebnisse(ende)).containsExactly("LOB null null", "BESCHWERDE TEILWEISE_BEGRUENDET KULANZ");
        assertThat(ende.at("/abschluss/antwortweg").asText()).isEqualTo("EMAIL");
        assertThat(mailbox.zu(az)).isEqualTo(mails);
    }

    @Test
    void whoWasPromisedACallIsCalled() {
        Arbeitsplatz eingangszone = amt.platz("eingang");
        JsonNode fall = eingangszone.erfasst(Faelle.rueckrufVersprochen().neu());
        String az = az(fall);
        assertThat(bereiche(fall)).containsExactly("EINGANGSZONE", "EINGANGSZONE");
        expectDeadlines(fall);

        amt.pruefe(az);
        amt.rufAn(az, "Eingang am Telefon bestätigt.");
        for (JsonNode aufgabe : eingangszone.nurAufgaben(az, BEARBEITEN, 2)) {
            Amt.expectTask(eingangszone, aufgabe, "eingangszone", 50);
            eingangszone.erledigt(aufgabe, Amt.bewertung("BEGRUENDET", "ERKLAERT"));
        }
        amt.schreibe(az, "Der Rückruf hätte am Montag kommen müssen.");
        amt.gibFrei(az);
        amt.rufAn(az, "Entschuldigt und geantwortet.");
        krm.aktenstand(az, "BEANTWORTET");

        JsonNode ende = amt.schliesse(az);
        assertThat(ergebnisse(ende))
                .containsExactly("BESCHWERDE BEGRUENDET ERKLAERT", "BESCHWERDE BEGRUENDET ERKLAERT");
        assertThat(ende.at("/abschluss/antwortweg").asText()).isEqualTo("TELEFON");
        assertThat(mailbox.zu(az)).isEmpty();
    }

    @Test
    @Fall(14)
    void theUrgentAnliegenComesFirstAndThreeResultsMakeOneAnswer() {
        JsonNode fall = krm.erfasst(Faelle.vermieterWartetBisMorgen().neu());
        String az = az(fall);
        assertThat(bereiche(fall)).containsExactly("LEISTUNG", "LEISTUNG", "MARKT_UND_INTEGRATION");
        expectDeadlines(fall);
        amt.pruefe(az);

        Arbeitsplatz leistung = amt.platz("leistung");
        List<JsonNode> nachDringlichkeit = leistung.nurAufgaben(az, BEARBEITEN, 2);
        Amt.expectTask(leistung, nachDringlichkeit.get(0), "leistung", 70);
        Amt.expectTask(leistung, nachDringlichkeit.get(1), "leistung", 50);
        leistung.erledigt(nachDringlichkeit.get(0), Amt.bewertung("BEGRUENDET", "KORRIGIERT"));
        assertThat(ergebnisse(krm.akte(az)))
                .containsExactly("BESCHWERDE null null", "BESCHWERDE BEGRUENDET KORRIGIERT", "BESCHWERDE null null");
        leistung.erledigt(nachDringlichkeit.get(1), Amt.bewertung("UNBEGRUENDET", "ERKLAERT"));

        Arbeitsplatz markt = amt.platz("markt");
        JsonNode fuehrerschein = markt.nurAufgabe(az, BEARBEITEN);
        Amt.expectTask(markt, fuehrerschein, "markt_integration", 50);
        assertThat(krm.aufgaben(az))
                .as("no answer before the last area has spoken")
                .isEmpty();
        markt.erledigt(fuehrerschein, Amt.bewertung("NICHT_FESTSTELLBAR", "KEINE"));

        amt.schreibe(az, "Drei Fragen, drei Antworten.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");
        List<Mail> mails = amt.mails(az, 2);
        expectMail(mails, 0, Faelle.MAIL, "Ihre Nachricht an uns – " + az, "bei uns angekommen");
        expectMail(mails, 1, Faelle.MAIL, "Unsere Antwort auf Ihre Nachricht – " + az, "Drei Fragen, drei Antworten.");

        assertThat(ergebnisse(amt.schliesse(az)))
                .containsExactly(
                        "BESCHWERDE UNBEGRUENDET ERKLAERT",
                        "BESCHWERDE BEGRUENDET KORRIGIERT",
                        "BESCHWERDE NICHT_FESTSTELLBAR KEINE");
    }

    @Test
    void whatIsSettledInTheFirstTalkIsClosedAtOnce() {
        JsonNode fall =
                amt.platz("eingang").erfasst(Faelle.rueckrufVersprochen().sofortErledigt("Gleich durchgestellt."));
        assertThat(fall.path("status").asText()).isEqualTo("ABGESCHLOSSEN");
        assertThat(fall.at("/abschluss/sofort").asBoolean()).isTrue();
        assertThat(ergebnisse(fall))
                .containsExactly("BESCHWERDE UNBEGRUENDET ERKLAERT", "BESCHWERDE UNBEGRUENDET ERKLAERT");
        amt.expectNothingLeft(az(fall));
        assertThat(mailbox.zu(az(fall))).isEmpty();
    }

    @Test
    void whatIsTakenBackEndsForEveryArea() {
        String az = az(krm.erfasst(Faelle.vermieterWartetBisMorgen().neu()));
        amt.pruefe(az);
        amt.platz("leistung").nurAufgaben(az, BEARBEITEN, 2);
        amt.platz("markt").nurAufgabe(az, BEARBEITEN);

        krm.sendet("POST", "/api/kundenreaktionen/" + az + "/rueckzug", Map.of("grund", "Hat sich erledigt."));

        JsonNode ende = krm.aktenstand(az, "ZURUECKGEZOGEN");
        assertThat(ergebnisse(ende)).allMatch(ergebnis -> ergebnis.contains("ZURUECKGEZOGEN"));
        amt.expectNothingLeft(az);
        assertThat(mailbox.zu(az))
                .extracting(Mail::betreff)
                .as("the person once, whose task has gone as well")
                .containsOnly(
                        "Ihre Nachricht an uns – " + az, "Zurückgezogen – " + az, "Ihr Rückzug ist angekommen – " + az);
    }

    @Test
    void aCaseThatLiesTooLongRemindsConsolesAndBurnsUntilItIsClosed() {
        JsonNode fall =
                krm.erfasst(Faelle.vermieterWartetBisMorgen().nurAnliegen(1).neu());
        String az = az(fall);
        amt.pruefe(az);
        amt.mails(az, 1);
        Arbeitsplatz leistung = amt.platz("leistung");
        JsonNode aufgabe = leistung.nurAufgabe(az, BEARBEITEN);
        leistung.uebernimmt(aufgabe);

        LocalDate eingang = OffsetDateTime.parse(fall.path("eingang").asText())
                .atZoneSameInstant(BERLIN)
                .toLocalDate();
        amt.stelleUhr(eingang.plusDays(10), "08:00:01");
        List<Mail> erinnert = amt.mails(az, 3);
        assertThat(erinnert.subList(1, 3))
                .extracting(Mail::an, Mail::betreff)
                .containsExactlyInAnyOrder(
                        tuple("leistung@ombud.example", "Erinnerung: Frist läuft ab – " + az),
                        tuple("teamleitung@ombud.example", "Erinnerung: Frist läuft ab – " + az));
        assertThat(erinnert.subList(1, 3)).allSatisfy(WegEinerKundenreaktionIT::expectNothingPersonal);

        Arbeitsplatz bereichsleitung = amt.platz("bereichsleitung");
        assertThat(Amt.vorfaelle(bereichsleitung, az)).isEmpty();
        amt.stelleUhr(LocalDate.parse(fall.at("/fristen/antwort").asText()).plusDays(1), "00:00:01");
        Amt.expectTask(
                bereichsleitung,
                bereichsleitung.aufgabe(az, "UserTask_FristueberschreitungKlaeren"),
                "bereichsleitung",
                80);
        assertThat(Amt.vorfaelle(bereichsleitung, az))
                .singleElement()
                .satisfies(vorfall ->
                        assertThat(vorfall.path("incidentMessage").asText()).isEqualTo("Frist überschritten: " + az));
        List<Mail> vertroestet = amt.mails(az, 4);
        expectMail(vertroestet, 3, Faelle.MAIL, "Zwischenstand zu Ihrer Nachricht – " + az, "dauert leider länger");

        leistung.erledigt(aufgabe, Amt.bewertung("UNBEGRUENDET", "ERKLAERT"));
        amt.schreibe(az, "Der Lohn ist richtig angerechnet.");
        krm.aktenstand(az, "BEANTWORTET");
        expectMail(
                amt.mails(az, 5), 4, Faelle.MAIL, "Unsere Antwort auf Ihre Nachricht – " + az, "richtig angerechnet");
        amt.schliesse(az);
        assertThat(Amt.vorfaelle(bereichsleitung, az)).isEmpty();
        assertThat(mailbox.zu(az)).hasSize(5);
    }

    private static void expectMail(List<Mail> mails, int stelle, String an, String betreff, String inhalt) {
        assertThat(mails).extracting(Mail::messageId).doesNotHaveDuplicates();
        Mail mail = mails.get(stelle);
        assertThat(mail.an()).isEqualTo(an);
        assertThat(mail.betreff()).isEqualTo(betreff);
        assertThat(mail.text()).contains(inhalt);
        assertThat(mail.html()).contains(inhalt);
    }

    private static void expectNothingPersonal(Mail mail) {
        assertThat(mail.betreff() + mail.text() + mail.html()).doesNotContain(Faelle.NACHNAME, Faelle.MAIL, "Lohn");
    }

    /** What the calculator says for the day on which it came in; the calculator has tests of its own. */
    private void expectDeadlines(JsonNode fall) {
        assertThat(fall.path("status").asText()).isEqualTo("ERFASST");
        LocalDate tag = OffsetDateTime.parse(fall.path("eingang").asText())
                .atZoneSameInstant(BERLIN)
                .toLocalDate();
        JsonNode fristen = krm.lies("/api/fristen?land=SN&eingang=" + tag);
        assertThat(fall.path("fristen").path("eingangsbestaetigung")).isEqualTo(fristen.path("eingangsbestaetigung"));
        assertThat(fall.path("fristen").path("antwort")).isEqualTo(fristen.path("antwort"));
        assertThat(LocalDate.parse(fristen.path("antwort").asText())).isAfterOrEqualTo(tag.plusDays(14));
    }

    private static String az(JsonNode fall) {
        return fall.path("aktenzeichen").asText();
    }

    private static List<String> bereiche(JsonNode fall) {
        return fall.path("anliegen").findValuesAsText("bereich");
    }

    private static List<String> ergebnisse(JsonNode fall) {
        return anliegen(fall)
                .map(a -> a.path("art").asText() + " " + a.path("ergebnis").asText() + " "
                        + a.path("abhilfe").asText())
                .toList();
    }

    private static Stream<JsonNode> anliegen(JsonNode fall) {
        List<JsonNode> anliegen = new ArrayList<>();
        fall.path("anliegen").forEach(anliegen::add);
        return anliegen.stream();
    }
}
