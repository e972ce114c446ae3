package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Remedies and the anonymous complaint in the application as a user starts it, over REST and tasks. */
class RechtsbehelfIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final String UEBERNEHMEN = "UserTask_RechtsbehelfUebernehmen";
    private static final String BEARBEITEN = "UserTask_AnliegenBearbeiten";
    private static final String STELLE = "widerspruchsstelle@jobcenter.example";

    private final LaufendeAnwendung anwendung = GemeinsameAnwendung.laufend();
    private final Amt amt = new Amt(anwendung);
    private final Arbeitsplatz krm = amt.platz("krm");
    private final Arbeitsplatz widerspruch = amt.platz("widerspruch");

    /** Case 1: by the portal, the decision is at hand, so that the warning names the last day. */
    @Test
    @Fall(1)
    void whoRefusesToPayByThePortalHasLodgedARemedy() {
        JsonNode fall = krm.erfasst(ueberzahlung());
        String az = az(fall);
        LocalDate postaufgabe = eingangstag(fall).minusDays(6);
        krm.sendet(
                "POST",
                "/api/kundenreaktionen/" + az + "/rechtsbehelfe",
                Map.of(
                        "anliegen",
                        1,
                        "anlass",
                        "zahlt den Bescheid nicht",
                        "bescheid",
                        Map.of(
                                "postaufgabe",
                                postaufgabe.toString(),
                                "belehrung",
                                "JA",
                                "angaben",
                                "JA",
                                "mailadresse",
                                "NEIN")));

        JsonNode rechtsbehelf = nurRechtsbehelf(az);
        assertThat(OffsetDateTime.parse(rechtsbehelf.path("eingang").asText()).toInstant())
                .isEqualTo(eingang(fall).toInstant());
        assertThat(rechtsbehelf.path("form").asText()).isEqualTo("FEHLT");
        String frist = TAG.format(LocalDate.parse(rechtsbehelf.path("frist").asText()));
        assertThat(LocalDate.parse(rechtsbehelf.path("frist").asText()))
                .isAfterOrEqualTo(postaufgabe.plusDays(4).plusMonths(1));

        List<Mail> mails = amt.mails(az, 2);
        Mail vermerk = mailAn(mails, STELLE);
        assertThat(vermerk.betreff()).isEqualTo("Überleitungsvermerk – " + az);
        assertThat(vermerk.text())
                .contains(
                        TAG.format(eingang(fall).atZoneSameInstant(BERLIN)),
                        "über das Online-Portal",
                        "Form: fehlt",
                        frist,
                        "Die Person wird heute auf die fehlende Form hingewiesen.")
                .doesNotContain(Faelle.NACHNAME, "812");
        Mail warnung = mailAn(mails, Faelle.MAIL);
        assertThat(warnung.betreff()).isEqualTo("Wichtig: Bitte reagieren Sie auf diesen Hinweis – " + az);
        assertThat(warnung.text())
                .contains("braucht eine Unterschrift", "Niederschrift", frist, "an unsere Widerspruchsstelle");

        uebernimmt(fall, Map.of("uebernahme", "UEBERNOMMEN", "uebernahmevermerk", "W 812/26"));
        amt.pruefe(az);
        JsonNode ende = krm.aktenstand(az, "ABGEGEBEN");
        assertThat(ende.at("/anliegen/0/ergebnis").asText()).isEqualTo("ABGEGEBEN");
        assertThat(amt.mails(az, 3)).extracting(Mail::betreff).contains("Ihre Nachricht an uns – " + az);
        amt.expectNothingLeft(az);
    }

    /** Case 2: the sign in the text is confirmed by a person; the matter beside it stays a complaint. */
    @Test
    @Fall(2)
    void whoWritesWiderspruchByMailIsWarnedAndTheRestOfTheComplaintGoesOn() {
        JsonNode fall = krm.erfasst(doppelteAnrechnung());
        String az = az(fall);
        krm.sendet(
                "POST",
                "/api/kundenreaktionen/" + az + "/hinweise/" + hinweis(az) + "/bestaetigung",
                Map.of("anliegen", 1));
        amt.pruefe(az);
        amt.platz("leistung").nurAufgabe(az, BEARBEITEN);
        assertThat(nurRechtsbehelf(az).path("annahme").asText()).contains("wissen noch nicht");
        List<Mail> mails = amt.mails(az, 3);
        assertThat(mailAn(mails, STELLE).text()).contains("per E-Mail", "noch nicht berechnet", "Anliegen 1");
        assertThat(mails)
                .filteredOn(m -> m.betreff().startsWith("Wichtig"))
                .singleElement()
                .satisfies(m -> assertThat(m.text())
                        .contains("Eine einfache E-Mail reicht dafür nicht", "Die Frist steht in Ihrem Bescheid"));

        uebernimmt(fall, Map.of("uebernahme", "UEBERNOMMEN"));
        amt.platz("markt")
                .erledigt(amt.platz("markt").nurAufgabe(az, BEARBEITEN), Amt.bewertung("UNBEGRUENDET", "ERKLAERT"));
        assertThat(amt.platz("leistung").aufgaben(az)).isEmpty();
        amt.schreibe(az, "Zum Führerschein haben wir geprüft.");
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(ergebnisse(amt.schliesse(az))).containsExactly("ABGEGEBEN", "UNBEGRUENDET");
    }

    @Test
    void whatIsNoRemedyComesBackAndIsAnswered() {
        JsonNode fall = krm.erfasst(ueberzahlung());
        String az = az(fall);
        oeffne(az);
        JsonNode aufgabe = widerspruch.nurAufgabe(az, UEBERNEHMEN);
        for (Map<String, String> falsch : List.<Map<String, String>>of(
                Map.of(),
                Map.of("uebernahme", "VIELLEICHT"),
                Map.of("uebernahme", "KEIN_RECHTSBEHELF"),
                Map.of("uebernahme", "UEBERNOMMEN", "postaufgabe", "neulich"),
                Map.of("uebernahme", "UEBERNOMMEN", "postaufgabe", "2999-01-01"))) {
            assertThat(versuch("widerspruch", aufgabe, falsch))
                    .as(falsch.toString())
                    .isBetween(400, 499);
        }
        assertThat(versuch("leistung", aufgabe, Map.of("uebernahme", "UEBERNOMMEN")))
                .isBetween(400, 499);
        widerspruch.erledigt(
                aufgabe, Map.of("uebernahme", "KEIN_RECHTSBEHELF", "ablehnungsgrund", "Es ist eine Mahnung."));
        amt.pruefe(az);
        Arbeitsplatz leistung = amt.platz("leistung");
        leistung.erledigt(leistung.nurAufgabe(az, BEARBEITEN), Amt.bewertung("UNBEGRUENDET", "ERKLAERT"));
        amt.schreibe(az, "Es war nur eine Mahnung.");
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(ergebnisse(amt.schliesse(az))).containsExactly("UNBEGRUENDET");
    }

    @Test
    void aRemedyThatLiesOverNightBurnsUntilItIsTakenOver() {
        JsonNode fall = krm.erfasst(ueberzahlung());
        String az = az(fall);
        oeffne(az);
        amt.mails(az, 2);
        JsonNode aufgabe = widerspruch.nurAufgabe(az, UEBERNEHMEN);
        LocalDate faellig = faellig(aufgabe);
        amt.stelleUhr(faellig.plusDays(1), "00:00:01");
        Arbeitsplatz bereichsleitung = amt.platz("bereichsleitung");
        Amt.expectTask(
                bereichsleitung, bereichsleitung.aufgabe(az, "UserTask_VerspaetungKlaeren"), "bereichsleitung", 80);
        assertThat(Amt.vorfaelle(bereichsleitung, az)).hasSize(1);

        uebernimmt(fall, Map.of("uebernahme", "UEBERNOMMEN"));
        amt.pruefe(az);
        krm.aktenstand(az, "ABGEGEBEN");
        assertThat(Amt.vorfaelle(bereichsleitung, az)).isEmpty();
        amt.expectNothingLeft(az);
    }

    @Test
    void whatIsTakenBackTakesTheRemedyNotAlong() {
        JsonNode fall = krm.erfasst(ueberzahlung());
        String az = az(fall);
        oeffne(az);
        widerspruch.nurAufgabe(az, UEBERNEHMEN);
        krm.sendet("POST", "/api/kundenreaktionen/" + az + "/rueckzug", Map.of("grund", "Hat sich geklärt."));
        krm.aktenstand(az, "ZURUECKGEZOGEN");
        assertThat(nurRechtsbehelf(az).path("ausgang").isNull()).isTrue();
        uebernimmt(fall, Map.of("uebernahme", "UEBERNOMMEN"));
    }

    /** Case 7: nobody to answer, and never for those who are complained about. */
    @Test
    @Fall(7)
    void anAnonymousComplaintAboutTheReceptionGoesToTheTeamleitungAndGetsNoAnswer() {
        JsonNode fall = krm.erfasst(empfang());
        String az = az(fall);
        krm.sendet(
                "PUT",
                "/api/kundenreaktionen/" + az + "/anliegen/1/bereich",
                Map.of("bereich", "EINGANGSZONE", "grund", "Es geht um den Empfang."));
        amt.pruefe(az);
        Arbeitsplatz teamleitung = amt.platz("teamleitung");
        JsonNode aufgabe = teamleitung.nurAufgabe(az, BEARBEITEN);
        Amt.expectTask(teamleitung, aufgabe, "teamleitung", 50);
        assertThat(aufgabe.path("due").asText())
                .startsWith(fall.at("/fristen/antwort").asText());
        assertThat(amt.platz("eingang").aufgaben(az)).isEmpty();
        teamleitung.erledigt(aufgabe, Amt.bewertung("NICHT_FESTSTELLBAR", "KEINE"));
        JsonNode ende = krm.aktenstand(az, "ABGESCHLOSSEN");
        assertThat(ende.at("/anliegen/0/bereich").asText()).isEqualTo("EINGANGSZONE");
        assertThat(ergebnisse(ende)).containsExactly("NICHT_FESTSTELLBAR");
        assertThat(ende.at("/abschluss/antwortAm").isNull()).isTrue();
        assertThat(amt.mailbox().zu(az)).isEmpty();
        amt.expectNothingLeft(az);
    }

    private static Map<String, Object> ueberzahlung() {
        return fall(
                "ONLINEPORTAL",
                "Der Bescheid vom 02.11. ist falsch, 812 € zahle ich nicht.",
                List.of(anliegen("L09", "812 € zahle ich nicht.")));
    }

    private static Map<String, Object> doppelteAnrechnung() {
        return fall(
                "EMAIL",
                "Hiermit Widerspruch! Mein Lohn wurde doppelt angerechnet.",
                List.of(
                        anliegen("L03", "Mein Lohn wurde doppelt angerechnet."),
                        anliegen("M06", "Der Führerschein ist abgelehnt.")));
    }

    private static Map<String, Object> empfang() {
        Map<String, Object> fall =
                fall("SCHRIFTLICH", "Am Empfang wird man angeschrien.", List.of(anliegen("V01", "Wird angeschrien.")));
        fall.remove("kunde");
        fall.put("antwortweg", "KEINE");
        fall.put("einreicher", Map.of("art", "ANONYM"));
        return fall;
    }

    private static Map<String, Object> fall(String kanal, String text, List<Map<String, Object>> anliegen) {
        return new TreeMap<>(new Faelle(
                        kanal,
                        text,
                        "EMAIL",
                        Map.of("vorname", "Mia", "nachname", Faelle.NACHNAME, "email", Faelle.MAIL),
                        anliegen)
                .neu());
    }

    private static Map<String, Object> anliegen(String thema, String beschreibung) {
        return Map.of("art", "BESCHWERDE", "thema", thema, "beschreibung", beschreibung, "notlage", false);
    }

    private void oeffne(String az) {
        krm.sendet("POST", "/api/kundenreaktionen/" + az + "/wege", Map.of("art", "RECHTSBEHELF", "anliegen", 1));
    }

    /** The task lies with the right group, most urgent but for emergencies, due on the same working day. */
    private void uebernimmt(JsonNode fall, Map<String, String> formular) {
        JsonNode aufgabe = widerspruch.nurAufgabe(az(fall), UEBERNEHMEN);
        Amt.expectTask(widerspruch, aufgabe, "widerspruchsstelle", 90);
        assertThat(faellig(aufgabe))
                .as("today, or the first working day after a weekend or holidays")
                .isBetween(eingangstag(fall), eingangstag(fall).plusDays(4));
        widerspruch.erledigt(aufgabe, formular);
    }

    private JsonNode nurRechtsbehelf(String az) {
        JsonNode alle = krm.lies("/api/kundenreaktionen/" + az + "/rechtsbehelfe");
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    private int hinweis(String az) {
        for (JsonNode hinweis :
                krm.lies("/api/kundenreaktionen/" + az + "/hinweise").path("hinweise")) {
            if (hinweis.path("weg").asText().equals("RECHTSBEHELF")) {
                assertThat(hinweis.path("worte").toString()).contains("Widerspruch");
                return hinweis.path("nr").asInt();
            }
        }
        throw new AssertionError("no sign of a remedy in " + az);
    }

    private int versuch(String wer, JsonNode aufgabe, Map<String, String> formular) {
        StringBuilder felder = new StringBuilder();
        formular.forEach((feld, wert) ->
                felder.append(felder.isEmpty() ? "" : ",").append("\"%s\":{\"value\":\"%s\"}".formatted(feld, wert)));
        return Zugriff.basic(anwendung.adresse().getPort(), wer)
                .post(
                        "/engine-rest/task/" + Arbeitsplatz.id(aufgabe) + "/submit-form",
                        "{\"variables\":{" + felder + "}}")
                .statusCode();
    }

    private static Mail mailAn(List<Mail> mails, String an) {
        return mails.stream().filter(m -> m.an().equals(an)).findFirst().orElseThrow();
    }

    private static List<String> ergebnisse(JsonNode fall) {
        List<String> ergebnisse = new ArrayList<>();
        fall.path("anliegen").forEach(a -> ergebnisse.add(a.path("ergebnis").asText()));
        return ergebnisse;
    }

    private static LocalDate faellig(JsonNode aufgabe) {
        return OffsetDateTime.parse(
                        aufgabe.path("due").asText(), DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx"))
                .atZoneSameInstant(BERLIN)
                .toLocalDate();
    }

    private static OffsetDateTime eingang(JsonNode fall) {
        return OffsetDateTime.parse(fall.path("eingang").asText());
    }

    private static LocalDate eingangstag(JsonNode fall) {
        return eingang(fall).atZoneSameInstant(BERLIN).toLocalDate();
    }

    private static String az(JsonNode fall) {
        return fall.path("aktenzeichen").asText();
    }
}
