package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import de.ombud.frist.FristenregelnFixtures;
import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes in with a complaint or instead of one: a journalist, one's own data, the files of the office, a wrong letter, a threat. */
class AnfrageIT {

    private static final String BEANTWORTEN = "UserTask_AnfrageBeantworten";

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");

    @Test
    void aJournalistIsAnsweredByThePressOfficeWhichReadsTheRequestAndNoPerson() {
        Map<String, Object> anfrage =
                Faelle.vermieterWartetBisMorgen().nurAnliegen(1).neu();
        anfrage.put("reaktionsart", "PRESSEANFRAGE");
        anfrage.put("text", "Wie viele Widersprüche gab es 2025? Jana Presse, Tageblatt");
        String az = aktenzeichen(krm.erfasst(anfrage));
        amt.pruefe(az);

        Arbeitsplatz presse = amt.platz("presse");
        JsonNode aufgabe = presse.nurAufgabe(az, BEANTWORTEN);
        Amt.expectTask(presse, aufgabe, "pressestelle", 70);
        expectFaellig(aufgabe, Uhr.PRESSE);
        JsonNode sicht = presse.akte(az);
        assertThat(sicht.path("text").asText()).contains("Tageblatt");
        assertThat(sicht.at("/anliegen/0/beschreibung").isTextual()).isFalse();

        presse.erledigt(aufgabe, erledigt("BEANTWORTET"));
        krm.aktenstand(az, "ABGEGEBEN");
        amt.expectNothingLeft(az);
        assertThat(amt.platz("leistung").aufgaben(az)).isEmpty();
    }

    @Test
    void aComplaintWithAPressRequestInItShowsThePressOfficeTheQuestionAndTheCallerOnly() {
        String az = aktenzeichen(krm.erfasst(Faelle.vermieterWartetBisMorgen().neu()));
        eroeffne(az, "PRESSE", 3);
        amt.pruefe(az);
        JsonNode sicht = amt.platz("presse").akte(az);
        assertThat(sicht.toString()).contains(Faelle.NACHNAME, Faelle.MAIL, "Führerschein");
        assertThat(sicht.toString()).doesNotContain("Lohn", "Vermieter");
        amt.platz("presse").erledigt(amt.platz("presse").nurAufgabe(az, BEANTWORTEN), erledigt("BEANTWORTET"));
        Geduld.bis(
                az + " Anliegen 3 ABGEGEBEN",
                () -> Optional.of(krm.akte(az).at("/anliegen/2/status"))
                        .filter(stand -> stand.asText().equals("ABGEGEBEN")));
    }

    @Test
    void aJournalistWhoCameAsAnyOtherIsThePressOfficesOnceSomebodySaysSo() {
        String az = aktenzeichen(
                krm.erfasst(Faelle.vermieterWartetBisMorgen().nurAnliegen(1).neu()));
        eroeffne(az, "PRESSE", null);
        amt.pruefe(az);
        assertThat(amt.platz("presse").akte(az).toString()).contains(Faelle.NACHNAME, Faelle.MAIL, "Lohn");
        amt.platz("presse").erledigt(amt.platz("presse").nurAufgabe(az, BEANTWORTEN), erledigt("BEANTWORTET"));
        krm.aktenstand(az, "ABGEGEBEN");
        assertThat(amt.mailbox().zu(az)).extracting(Mail::an).containsExactly("gf@ombud.example");
    }

    @Test
    void whoAsksForTheirOwnDataOrForFilesIsAnsweredByThoseWhoMayAndTheComplaintGoesOn() {
        Map<String, Object> brief = Faelle.vermieterWartetBisMorgen().neu();
        brief.put("wege", List.of(Map.of("art", "DATENAUSKUNFT", "anliegen", 1), Map.of("art", "IFG", "anliegen", 2)));
        String az = aktenzeichen(krm.erfasst(brief));
        amt.pruefe(az);
        for (Map.Entry<String, String> stelle :
                Map.of("dsb", "datenschutz", "recht", "recht").entrySet()) {
            Arbeitsplatz platz = amt.platz(stelle.getKey());
            if (stelle.getKey().equals("dsb")) {
                platz.erledigt(
                        platz.nurAufgabe(az, "UserTask_IdentitaetPruefen"),
                        Map.of(
                                "identitaet",
                                "GEPRUEFT",
                                "weise",
                                "AUSWEIS",
                                "geprueftAm",
                                Ortszeit.tag(jetzt()).toString()));
            }
            JsonNode aufgabe = platz.nurAufgabe(az, BEANTWORTEN);
            assertThat(platz.gruppen(aufgabe)).containsExactly(stelle.getValue());
            expectFaellig(aufgabe, Uhr.AUSKUNFT);
            platz.erledigt(aufgabe, erledigt("BEANTWORTET"));
        }
        Arbeitsplatz markt = amt.platz("markt");
        markt.erledigt(markt.nurAufgabe(az, "UserTask_AnliegenBearbeiten"), Amt.bewertung("UNBEGRUENDET", "ERKLAERT"));
        amt.schreibe(az, "Der Führerschein bleibt abgelehnt.");
        krm.aktenstand(az, "BEANTWORTET");
        JsonNode ende = amt.schliesse(az);
        assertThat(ende.path("anliegen").findValuesAsText("status"))
                .containsExactly("ABGEGEBEN", "ABGEGEBEN", "BEWERTET");
    }

    @Test
    void aWrongLetterInTheEnvelopeIsReportedWithinSeventyTwoHoursWhateverBecomesOfTheCase() {
        JsonNode fall =
                krm.erfasst(Faelle.vermieterWartetBisMorgen().nurAnliegen(1).neu());
        String az = aktenzeichen(fall);
        eroeffne(az, "DATENPANNE", null);
        Arbeitsplatz dsb = amt.platz("dsb");
        JsonNode bewerten = dsb.nurAufgabe(az, "UserTask_DatenpanneBewerten");
        Amt.expectTask(dsb, bewerten, "datenschutz", 100);
        Instant eingang = OffsetDateTime.parse(fall.path("eingang").asText()).toInstant();
        assertThat(faellig(bewerten))
                .isEqualTo(eingang.truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofHours(72)));

        Mail hinweis = amt
                .mailbox()
                .wenn(
                        az,
                        mails -> mails.stream().anyMatch(mail -> mail.betreff().startsWith("Datenpanne")))
                .stream()
                .filter(mail -> mail.betreff().startsWith("Datenpanne"))
                .findFirst()
                .orElseThrow();
        assertThat(hinweis.an()).isEqualTo("gf@ombud.example");
        assertThat(hinweis.text() + hinweis.html()).doesNotContain(Faelle.NACHNAME, Faelle.MAIL, "Lohn");

        krm.sendet("POST", "/api/kundenreaktionen/" + az + "/rueckzug", Map.of("grund", "Hat sich erledigt."));
        krm.aktenstand(az, "ZURUECKGEZOGEN");
        amt.entscheideHinweise(az);
        dsb.erledigt(
                bewerten,
                Map.of(
                        "sachverhalt",
                        "Bescheid einer anderen Person im Umschlag.",
                        "meldepflichtig",
                        "JA",
                        "hohesRisiko",
                        "JA"));
        dsb.erledigt(
                dsb.nurAufgabe(az, "UserTask_DatenpanneMelden"),
                Map.of("gemeldetAm", eingang.toString(), "meldezeichen", "SDB-4711"));
        dsb.erledigt(
                dsb.nurAufgabe(az, "UserTask_PersonBenachrichtigen"),
                Map.of("benachrichtigtAm", eingang.toString(), "benachrichtigtDurch", "BRIEF"));
        amt.expectNothingLeft(az);
        assertThat(wege(amt.platz("gf"), az)).containsExactly("DATENPANNE BENACHRICHTIGT");
        assertThat(wege(krm, az)).isEmpty();
    }

    @Test
    void aThreatIsSeenByThoseWhoLeadAndTheComplaintIsAnsweredAsEver() {
        String az = aktenzeichen(
                krm.erfasst(Faelle.vermieterWartetBisMorgen().nurAnliegen(1).neu()));
        eroeffne(az, "DROHUNG", 1);
        Arbeitsplatz gf = amt.platz("gf");
        JsonNode aufgabe = gf.aufgabe(az, "UserTask_DrohungBewerten");
        Amt.expectTask(gf, aufgabe, "geschaeftsfuehrung", 100);
        gf.erledigt(aufgabe, Map.of("ernst", "ERNST", "gespraecheZuZweit", "true", "vermerk", "Nur noch zu zweit."));
        amt.pruefe(az);
        Arbeitsplatz leistung = amt.platz("leistung");
        leistung.erledigt(
                leistung.nurAufgabe(az, "UserTask_AnliegenBearbeiten"), Amt.bewertung("UNBEGRUENDET", "ERKLAERT"));
        amt.schreibe(az, "Der Lohn ist richtig angerechnet.");
        krm.aktenstand(az, "BEANTWORTET");
        amt.schliesse(az);
        assertThat(wege(gf, az)).containsExactly("DROHUNG SCHUTZ_VERANLASST");
        assertThat(wege(amt.platz("teamleitung"), az)).hasSize(1);
        assertThat(wege(krm, az)).isEmpty();
        assertThat(wege(leistung, az)).isEmpty();
    }

    private void eroeffne(String az, String art, Integer anliegen) {
        Map<String, Object> weg = anliegen == null ? Map.of("art", art) : Map.of("art", art, "anliegen", anliegen);
        krm.sendet("POST", "/api/kundenreaktionen/" + az + "/wege", weg);
    }

    private static List<String> wege(Arbeitsplatz wer, String az) {
        List<String> wege = new ArrayList<>();
        wer.lies("/api/kundenreaktionen/" + az + "/wege")
                .path("wege")
                .forEach(weg -> wege.add(
                        weg.path("art").asText() + " " + weg.path("ausgang").asText()));
        return wege;
    }

    private Map<String, String> erledigt(String wie) {
        return Map.of("erledigung", wie, "erledigtAm", jetzt().toString(), "vermerk", "Per E-Mail.");
    }

    private void expectFaellig(JsonNode aufgabe, Uhr uhr) {
        LocalDate bis = FristenregelnFixtures.wieVereinbart()
                .rechner()
                .bis(uhr, Ortszeit.tag(zeit(aufgabe, "created")), Land.SN);
        assertThat(Ortszeit.tag(faellig(aufgabe))).isEqualTo(bis);
    }

    private static Instant faellig(JsonNode aufgabe) {
        return zeit(aufgabe, "due");
    }

    private static Instant zeit(JsonNode aufgabe, String feld) {
        return OffsetDateTime.parse(
                        aufgabe.path(feld).asText(), DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ"))
                .toInstant();
    }

    private Instant jetzt() {
        return OffsetDateTime.parse(
                        amt.platz("admin").lies("/api/demo/uhr").path("jetzt").asText())
                .toInstant();
    }

    private static String aktenzeichen(JsonNode fall) {
        return fall.path("aktenzeichen").asText();
    }
}
