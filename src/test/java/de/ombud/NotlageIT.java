package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import de.ombud.frist.Dienststunden;
import de.ombud.frist.FristenregelnFixtures;
import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Emergencies from the first word to the close: nothing to eat, a power cut, an eviction. */
class NotlageIT {

    private static final String ABWENDEN = "UserTask_NotlageAbwenden";
    private static final String BEARBEITEN = "UserTask_AnliegenBearbeiten";

    /** As in the demo operation; has tests of its own. */
    private static final Dienststunden DIENST = FristenregelnFixtures.dienststunden();

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");

    @Test
    @Fall(3)
    void whoHasNothingToEatIsHelpedOnTheSameDay() {
        Map<String, Object> anruf = Musterfaelle.neu(3);
        anruf.put("anliegen", mitNotlage(anruf));
        JsonNode fall = krm.erfasst(anruf);
        String az = fall.path("aktenzeichen").asText();

        Arbeitsplatz teamleitung = amt.platz("teamleitung");
        JsonNode aufgabe = teamleitung.aufgabe(az, ABWENDEN);
        Amt.expectTask(teamleitung, aufgabe, "teamleitung", 100);
        assertThat(faellig(aufgabe)).isEqualTo(DIENST.dienstschluss(eingang(fall), Land.SN));
        teamleitung.erledigt(aufgabe, abgewendet(fall, "vorschuss", "100 Euro Vorschuss bar ausgezahlt."));
        expectAbgewendet(az, "KONTAKT_JA", "VORSCHUSS");

        amt.pruefe(az);
        amt.rufAn(az, "Eingang am Telefon bestätigt.");
        Arbeitsplatz leistung = amt.platz("leistung");
        List<JsonNode> aufgaben = leistung.nurAufgaben(az, BEARBEITEN, 2);
        Amt.expectTask(leistung, aufgaben.get(0), "leistung", 90);
        Amt.expectTask(leistung, aufgaben.get(1), "leistung", 50);
        aufgaben.forEach(a -> leistung.erledigt(a, Amt.bewertung("BEGRUENDET", "KORRIGIERT")));

        amt.schreibe(az, "Ihr Antrag ist bewilligt, der Vorschuss wird verrechnet.");
        amt.gibFrei(az);
        amt.rufAn(az, "Antwort vorgelesen.");
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(ergebnisse(amt.schliesse(az))).containsExactly("BEGRUENDET KORRIGIERT", "BEGRUENDET KORRIGIERT");
    }

    @Test
    @Fall(4)
    void whosePowerIsCutOnThursdayIsHelpedByOmbudsstelleAndTeamleitungBeforeIt() {
        Arbeitsplatz ombud = amt.platz("ombud");
        Map<String, Object> vorsprache = Musterfaelle.neu(4);
        vorsprache.put("adressat", "OMBUDSSTELLE");
        JsonNode fall = ombud.erfasst(vorsprache);
        String az = fall.path("aktenzeichen").asText();
        LocalDate donnerstag =
                Ortszeit.tag(eingang(fall)).plusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));

        JsonNode hinweis =
                ombud.lies("/api/kundenreaktionen/" + az + "/hinweise").at("/hinweise/0");
        assertThat(hinweis.path("weg").asText()).isEqualTo("NOTLAGE");
        assertThat(hinweis.path("worte").toString()).contains("Strom");
        ombud.sendet(
                "POST",
                "/api/kundenreaktionen/" + az + "/hinweise/"
                        + hinweis.path("nr").asInt() + "/bestaetigung",
                Map.of("anliegen", 1, "termin", donnerstag.toString()));
        amt.pruefe(az);

        Arbeitsplatz teamleitung = amt.platz("teamleitung");
        JsonNode aufgabe = teamleitung.aufgabe(az, ABWENDEN);
        assertThat(teamleitung.gruppen(aufgabe)).containsExactlyInAnyOrder("teamleitung", "ombudsstelle");
        assertThat(ombud.aufgabe(az, ABWENDEN).path("id")).isEqualTo(aufgabe.path("id"));

        Instant weckruf = DIENST.vorher(donnerstag, 1, Land.SN);
        amt.stelleUhr(Ortszeit.tag(weckruf), "08:00:01");
        Arbeitsplatz bereichsleitung = amt.platz("bereichsleitung");
        JsonNode sichern = bereichsleitung.aufgabe(az, "UserTask_TerminSichern");
        Amt.expectTask(bereichsleitung, sichern, "bereichsleitung", 100);
        assertThat(Ortszeit.tag(faellig(sichern))).isEqualTo(donnerstag.minusDays(1));
        assertThat(vorfaelle(bereichsleitung, "TERMIN_NAHT", az)).hasSize(1);
        List<Mail> erinnerungen =
                amt.mailbox().wenn(az, mails -> hinweise(mails, az).size() >= 2);
        assertThat(hinweise(erinnerungen, az))
                .extracting(Mail::an)
                .containsExactlyInAnyOrder("teamleitung@ombud.example", "ombud@ombud.example");
        assertThat(hinweise(erinnerungen, az))
                .allSatisfy(mail -> assertThat(mail.betreff() + mail.text() + mail.html())
                        .doesNotContain(Musterfaelle.NACHNAME, Musterfaelle.MAIL, "Strom"));
        bereichsleitung.erledigt(sichern, Map.of("massnahme", "Der Versorger wartet bis Freitag."));

        ombud.erledigt(
                ombud.aufgabe(az, ABWENDEN), abgewendet(fall, "schuldenuebernahme", "Darlehen direkt überwiesen."));
        expectAbgewendet(az, "KONTAKT_JA", "SCHULDENUEBERNAHME");
        assertThat(vorfaelle(bereichsleitung, "TERMIN_NAHT", az)).isEmpty();

        amt.platz("leistung")
                .erledigt(amt.platz("leistung").nurAufgabe(az, BEARBEITEN), Amt.bewertung("UNBEGRUENDET", "KULANZ"));
        amt.schreibe(az, "Die Schulden übernehmen wir als Darlehen.");
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(ergebnisse(amt.schliesse(az))).containsExactly("UNBEGRUENDET KULANZ");
        assertThat(amt.mailbox().zu(az)).last().satisfies(mail -> {
            assertThat(mail.an()).isEqualTo(Musterfaelle.MAIL);
            assertThat(mail.text()).contains("als Darlehen");
        });
    }

    @Test
    @Fall(5)
    void whoIsToBeEvictedIsHelpedByTheBereichsleitungAndTheProxyGetsTheAnswer() {
        Map<String, Object> mail = Musterfaelle.neu(5);
        LocalDate raeumung = OffsetDateTime.parse(
                        amt.platz("admin").lies("/api/demo/uhr").path("jetzt").asText())
                .toLocalDate()
                .plusDays(8);
        mail.put("wege", List.of(Map.of("art", "NOTLAGE", "anliegen", 1, "termin", raeumung.toString())));
        JsonNode fall = krm.erfasst(mail);
        String az = fall.path("aktenzeichen").asText();
        amt.pruefe(az);

        Arbeitsplatz bereichsleitung = amt.platz("bereichsleitung");
        JsonNode aufgabe = bereichsleitung.aufgabe(az, ABWENDEN);
        assertThat(bereichsleitung.gruppen(aufgabe)).containsExactlyInAnyOrder("teamleitung", "bereichsleitung");
        bereichsleitung.erledigt(aufgabe, abgewendet(fall, "gespraechMitDritten", "Die Vermieterin stimmt zu."));
        expectAbgewendet(az, "KONTAKT_JA", "GESPRAECH_MIT_DRITTEN");

        Arbeitsplatz leistung = amt.platz("leistung");
        leistung.nurAufgaben(az, BEARBEITEN, 2)
                .forEach(a -> leistung.erledigt(a, Amt.bewertung("BEGRUENDET", "KORRIGIERT")));
        amt.schreibe(az, "Die Miete ist überwiesen.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(ergebnisse(amt.schliesse(az))).containsExactly("BEGRUENDET KORRIGIERT", "BEGRUENDET KORRIGIERT");
        assertThat(amt.mails(az, 2)).extracting(Mail::an).containsOnly(Musterfaelle.BERATUNG);
    }

    private void expectAbgewendet(String az, String... angaben) {
        JsonNode weg = Geduld.bis("end of the way in " + az, () -> {
            JsonNode erster = krm.lies("/api/kundenreaktionen/" + az + "/wege").at("/wege/0");
            return Optional.of(erster).filter(w -> w.path("ausgang").isTextual());
        });
        assertThat(weg.path("ausgang").asText()).isEqualTo("ABGEWENDET");
        List<String> codes = new ArrayList<>();
        weg.path("schritte")
                .path(weg.path("schritte").size() - 1)
                .path("angaben")
                .forEach(a -> codes.add(a.asText()));
        assertThat(codes).containsExactly(angaben);
    }

    private static List<Map<String, Object>> mitNotlage(Map<String, Object> kontakt) {
        List<Map<String, Object>> anliegen = new ArrayList<>();
        for (Object eines : (List<?>) kontakt.get("anliegen")) {
            Map<String, Object> kopie = new LinkedHashMap<>();
            ((Map<?, ?>) eines).forEach((feld, wert) -> kopie.put(feld.toString(), wert));
            kopie.put("notlage", anliegen.isEmpty());
            anliegen.add(kopie);
        }
        return anliegen;
    }

    private static Map<String, String> abgewendet(JsonNode fall, String hilfe, String vermerk) {
        Map<String, String> formular = new HashMap<>();
        formular.put("kontakt", "JA");
        formular.put("kontaktAm", fall.path("eingang").asText());
        formular.put("ergebnis", "ABGEWENDET");
        formular.put(hilfe, "true");
        formular.put("vermerk", vermerk);
        return formular;
    }

    private static List<Mail> hinweise(List<Mail> mails, String az) {
        return mails.stream()
                .filter(mail -> mail.betreff().equals("Notlage noch nicht abgewendet – " + az))
                .toList();
    }

    private static List<JsonNode> vorfaelle(Arbeitsplatz wer, String art, String az) {
        List<JsonNode> vorfaelle = new ArrayList<>();
        wer.lies("/engine-rest/incident?incidentType=" + art).forEach(vorfaelle::add);
        return vorfaelle.stream()
                .filter(v -> v.path("configuration").asText().equals(az))
                .filter(v -> v.path("id").equals(v.path("causeIncidentId")))
                .toList();
    }

    private static List<String> ergebnisse(JsonNode fall) {
        List<String> ergebnisse = new ArrayList<>();
        fall.path("anliegen")
                .forEach(a -> ergebnisse.add(
                        a.path("ergebnis").asText() + " " + a.path("abhilfe").asText()));
        return ergebnisse;
    }

    private static Instant eingang(JsonNode fall) {
        return OffsetDateTime.parse(fall.path("eingang").asText()).toInstant();
    }

    private static Instant faellig(JsonNode aufgabe) {
        return OffsetDateTime.parse(
                        aufgabe.path("due").asText(), DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ"))
                .toInstant();
    }
}
