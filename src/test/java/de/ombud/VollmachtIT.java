package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Case 6, and what becomes of letters when a Vollmacht is there, is revoked on the way, or never was one. */
class VollmachtIT {

    private static final String BEARBEITEN = "UserTask_AnliegenBearbeiten";

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");
    private final Arbeitsplatz leistung = amt.platz("leistung");

    @Test
    @Fall(6)
    void whoCallsWithoutVollmachtLearnsNothingAndFrauBergerIsWrittenTo() {
        Map<String, Object> anruf = Musterfaelle.neu(6);
        anruf.put("antwortweg", "BRIEF");
        anruf.put(
                "kunde",
                Map.of(
                        "vorname", "Ute",
                        "nachname", "Berger",
                        "anschrift", Map.of("strasse", "Weg 6", "plz", "01067", "ort", "Dresden")));
        JsonNode fall = krm.erfasst(anruf);
        String az = fall.path("aktenzeichen").asText();
        assertThat(fall.path("vollmachten")).isEmpty();
        assertThat(krm.akte(az).at("/einreicher/art").asText()).isEqualTo("ANGEHOERIGE");
        assertThat(akteseite(az)).contains("Keine Vollmacht: Schreiben gehen an die Person");

        amt.pruefe(az);
        String bestaetigung = brief(az, "EINGANGSBESTAETIGUNG");
        assertThat(bestaetigung)
                .contains("Ute Berger", "Weg 6", "Guten Tag Ute Berger", "hat sich jemand für Sie an uns gewandt")
                .contains("keine gültige Vollmacht")
                .doesNotContain("Petra Rat", "Beratung e. V.", Musterfaelle.BERATUNG);
        bewerte(az);
        amt.schreibe(az, "Ihre Unterlagen haben sich gefunden.");
        amt.gibFrei(az);
        assertThat(brief(az, "ANTWORT"))
                .contains("Ute Berger", "Weg 6", "Ihre Unterlagen haben sich gefunden.")
                .doesNotContain("Petra Rat");

        JsonNode ende = amt.schliesse(az);
        assertThat(ende.at("/anliegen/0/ergebnis").asText()).isEqualTo("BEGRUENDET");
        assertThat(amt.mailbox().zu(az)).as("not a word to the caller").isEmpty();
    }

    @Test
    void aVollmachtThatIsRevokedBetweenAcknowledgementAndAnswerTakesTheAnswerToThePerson() {
        String az = mitVollmacht();
        assertThat(akteseite(az)).contains("Schreiben gehen an die Vertretung: Vollmacht vom", "unbeschränkt");
        amt.pruefe(az);
        Mail bestaetigung = amt.mails(az, 1).get(0);
        assertThat(bestaetigung.an()).isEqualTo(Musterfaelle.BERATUNG);
        assertThat(bestaetigung.text()).startsWith("Guten Tag Petra Rat,");

        krm.sendet("POST", pfad(az) + "/vollmacht/widerruf", Map.of("grund", "Brief der Person"));
        assertThat(akteseite(az)).contains("Vollmacht widerrufen am");
        bewerte(az);
        amt.schreibe(az, "Ihre Unterlagen haben sich gefunden.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");

        Mail antwort = amt.mails(az, 2).get(1);
        assertThat(antwort.an()).isEqualTo(Musterfaelle.MAIL);
        assertThat(antwort.text()).startsWith("Guten Tag Mia " + Musterfaelle.NACHNAME);
        assertThat(antwort.text() + antwort.html()).doesNotContain("Petra Rat", "Beratung e. V.");
        amt.schliesse(az);
    }

    @Test
    void whatAFalseProxyWasSentIsLaidBeforeTheDsbAndNothingMoreGoesThere() {
        String az = mitVollmacht();
        amt.pruefe(az);
        assertThat(amt.mails(az, 1).get(0).an()).isEqualTo(Musterfaelle.BERATUNG);

        krm.sendet("POST", pfad(az) + "/vollmacht/falsch", Map.of("grund", "Die Person kennt die Unterschrift nicht."));

        Arbeitsplatz dsb = amt.platz("dsb");
        JsonNode panne = dsb.nurAufgabe(az, "UserTask_DatenpanneBewerten");
        Amt.expectTask(dsb, panne, "datenschutz", 100);
        bewerte(az);
        amt.schreibe(az, "Ihre Unterlagen haben sich gefunden.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(anDritte(az)).hasSize(1);
        assertThat(amt.mailbox().zu(az)).extracting(Mail::an).contains(Musterfaelle.MAIL);

        dsb.erledigt(panne, bewertung(dsb.akte(az)));
        amt.schliesse(az);
    }

    private static Map<String, String> bewertung(JsonNode akte) {
        String seit =
                OffsetDateTime.parse(akte.path("eingang").asText()).toInstant().toString();
        return Map.of(
                "bekanntSeit", seit,
                "sachverhalt", "Bestätigung an jemanden ohne Vollmacht.",
                "meldepflichtig", "NEIN",
                "hohesRisiko", "NEIN",
                "begruendung", "Die Bestätigung nennt nur Name und Aktenzeichen.");
    }

    private List<Mail> anDritte(String az) {
        return amt.mailbox().zu(az).stream()
                .filter(mail -> mail.an().equals(Musterfaelle.BERATUNG))
                .toList();
    }

    private String mitVollmacht() {
        Map<String, Object> mail = Musterfaelle.neu(6);
        mail.put("kanal", "EMAIL");
        mail.put("antwortweg", "EMAIL");
        mail.put("kunde", Map.of("vorname", "Mia", "nachname", Musterfaelle.NACHNAME, "email", Musterfaelle.MAIL));
        mail.put(
                "einreicher",
                Map.of(
                        "art", "BERATUNGSSTELLE",
                        "name", "Petra Rat",
                        "organisation", "Beratung e. V.",
                        "email", Musterfaelle.BERATUNG,
                        "vollmacht", true));
        return krm.erfasst(mail).path("aktenzeichen").asText();
    }

    private void bewerte(String az) {
        leistung.erledigt(
                leistung.nurAufgabe(az, BEARBEITEN),
                Map.of(
                        "zustaendigkeit", "JA",
                        "ergebnis", "BEGRUENDET",
                        "abhilfe", "KORRIGIERT",
                        "stellungnahme", "Gefunden."));
    }

    /** The letter as the colleague prints it, and posts it. */
    private String brief(String az, String schreiben) {
        JsonNode aufgabe = krm.nurAufgabe(az, "UserTask_BriefVersenden");
        for (JsonNode stueck : krm.lies(pfad(az) + "/schreiben")) {
            if (stueck.path("schreiben").asText().equals(schreiben)) {
                String seite = seite("/schreiben/" + stueck.path("id").asText());
                krm.erledigt(aufgabe, Map.of("versandtAm", heute()));
                return seite;
            }
        }
        throw new AssertionError("no " + schreiben);
    }

    private String heute() {
        return amt.platz("admin").lies("/api/demo/uhr").path("jetzt").asText().substring(0, 10);
    }

    private static String akteseite(String az) {
        return seite("/akte/" + az);
    }

    private static String seite(String pfad) {
        int port = GemeinsameAnwendung.laufend().adresse().getPort();
        return Zugriff.anmelden(port, "krm").get(pfad).body();
    }

    private static String pfad(String az) {
        return "/api/kundenreaktionen/" + az;
    }
}
