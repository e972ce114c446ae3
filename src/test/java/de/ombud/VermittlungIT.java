package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Case 15: two sides who only talk past each other, and the same where one of them leaves. */
class VermittlungIT {

    private static final String BEARBEITEN = "UserTask_AnliegenBearbeiten";

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");
    private final Arbeitsplatz ombud = amt.platz("ombud");
    private final Arbeitsplatz gf = amt.platz("gf");

    @Test
    @Fall(15)
    void theyAgreeTheAgreementIsReleasedAndFourWeeksLaterItIsKept() {
        JsonNode fall = krm.erfasst(Musterfaelle.neu(15));
        String az = fall.path("aktenzeichen").asText();
        LocalDate heute = tag(fall);
        assertThat(fall.path("anliegen").findValuesAsText("bereich"))
                .containsExactly("MARKT_UND_INTEGRATION", "MARKT_UND_INTEGRATION");
        krm.sendet("POST", pfad(az, "wege"), Map.of("art", "VERMITTLUNG"));
        JsonNode eignung = ombud.nurAufgabe(az, "UserTask_EignungPruefen");
        Amt.expectTask(ombud, eignung, "ombudsstelle", 60);
        assertThat(eignung.path("due").asText())
                .startsWith(krm.lies("/api/fristen?land=SN&eingang=" + heute)
                        .path("eingangsbestaetigung")
                        .asText());
        amt.pruefe(az);
        amt.rufAn(az, "Eingang bestätigt.");

        bisZurEinwilligung(az);
        ombud.erledigt(ombud.nurAufgabe(az, "UserTask_EinwilligungenEinholen"), beideWilligenEin());
        amt.rufAn(az, "Auf laufende Fristen hingewiesen.");
        ombud.erledigt(
                ombud.nurAufgabe(az, "UserTask_EinzelgespraecheFuehren"),
                Map.of("gespraechKunde", heute.toString(), "gespraechJobcenter", heute.toString()));
        ombud.sendet("POST", pfad(az, "vermittlung/notizen"), Map.of("text", "Beide wollen einen neuen Anfang."));
        ombud.erledigt(
                ombud.nurAufgabe(az, "UserTask_VermittlungsgespraechFuehren"),
                Map.of(
                        "gespraechAm", heute.toString(),
                        "gespraechsausgang", "EINIGUNG",
                        "vereinbarung", "Die Beratung übernimmt Frau Kern.",
                        "verantwortlich", "Teamleitung M&I",
                        "bis", heute.plusDays(14).toString(),
                        "keinVerwaltungsakt", "true"));
        JsonNode freigabe = gf.aufgabe(az, "UserTask_VereinbarungFreigeben");
        Amt.expectTask(gf, freigabe, "geschaeftsfuehrung", 60);
        assertThat(gf.lies(pfad(az, "vermittlung")).at("/vereinbarung/text").asText())
                .isEqualTo("Die Beratung übernimmt Frau Kern.");
        gf.erledigt(freigabe, Map.of("freigabe", "FREIGEBEN"));

        JsonNode stand = krm.lies(pfad(az, "vermittlung"));
        assertThat(stand.path("ergebnis").asText()).isEqualTo("EINIGUNG");
        assertThat(stand.path("vereinbarung").isNull()).isTrue();
        assertThat(krm.lies(pfad(az, "wege")).findValuesAsText("ausgang")).containsExactly("EINIGUNG");

        amt.rufAn(az, "Vom Ende der Vermittlung erzählt.");
        bewerte(az);
        amt.schreibe(az, "Schön, dass Sie sich geeinigt haben.");
        amt.gibFrei(az);
        amt.rufAn(az, "Antwort mitgeteilt.");
        amt.zufrieden(az);
        krm.aktenstand(az, "ABGESCHLOSSEN");
        assertThat(ombud.aufgaben(az)).isEmpty();

        amt.stelleUhr(heute.plusDays(33), "08:00:01");
        ombud.erledigt(
                ombud.nurAufgabe(az, "UserTask_EinhaltungNachhalten"),
                Map.of("nachschau", "EINGEHALTEN", "nachschauvermerk", "Beide zufrieden."));
        assertThat(krm.lies(pfad(az, "vermittlung")).at("/nachschau/wert").asText())
                .isEqualTo("EINGEHALTEN");
        amt.expectNothingLeft(az);
        assertThat(amt.mailbox().zu(az))
                .as("those who work here; the person is called")
                .extracting(Mail::betreff)
                .containsOnly("Vermittlung beendet – " + az);
    }

    @Test
    void whoRevokesTheConsentLeavesAndTheCaseIsAnsweredAsAnyOther() {
        Map<String, Object> neu = new LinkedHashMap<>(Musterfaelle.neu(15));
        neu.put("adressat", "OMBUDSSTELLE");
        neu.put("antwortweg", "EMAIL");
        neu.put("kunde", Map.of("vorname", "Mia", "nachname", Musterfaelle.NACHNAME, "email", Musterfaelle.MAIL));
        neu.put("wege", List.of(Map.of("art", "VERMITTLUNG")));
        JsonNode fall = ombud.erfasst(neu);
        String az = fall.path("aktenzeichen").asText();
        amt.pruefe(az);
        bisZurEinwilligung(az);
        ombud.erledigt(ombud.nurAufgabe(az, "UserTask_EinwilligungenEinholen"), beideWilligenEin());
        List<Mail> mails = amt.mails(az, 2);
        assertThat(mails.get(1).an()).isEqualTo(Musterfaelle.MAIL);
        assertThat(mails.get(1).betreff()).isEqualTo("Ihr Vermittlungsgespräch: Fristen laufen weiter – " + az);
        assertThat(mails.get(1).text()).contains("ersetzt keinen Widerspruch und keine Klage");
        ombud.nurAufgabe(az, "UserTask_EinzelgespraecheFuehren");

        krm.sendet("POST", pfad(az, "vermittlung/widerruf"), Map.of("seite", "KUNDE", "grund", "Kein Vertrauen mehr."));

        assertThat(ombud.aufgaben(az)).isEmpty();
        JsonNode stand = krm.lies(pfad(az, "vermittlung"));
        assertThat(stand.path("ergebnis").asText()).isEqualTo("ABGEBROCHEN");
        assertThat(stand.toString()).doesNotContain("Kein Vertrauen mehr");
        assertThat(ombud.lies(pfad(az, "vermittlung")).path("einwilligungen").findValuesAsText("art"))
                .containsExactly("ERTEILT", "ERTEILT", "WIDERRUFEN");

        bewerte(az);
        amt.schreibe(az, "Die Beratung wechselt.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(amt.mails(az, 6).get(5).text()).contains("Die Beratung wechselt.");
        amt.schliesse(az);
    }

    private void bisZurEinwilligung(String az) {
        ombud.erledigt(ombud.nurAufgabe(az, "UserTask_EignungPruefen"), Map.of("geeignet", "JA"));
        ombud.erledigt(ombud.nurAufgabe(az, "UserTask_BefangenheitPruefen"), Map.of("befangenheit", "UNBEFANGEN"));
    }

    private static Map<String, String> beideWilligenEin() {
        return Map.of(
                "einwilligungKunde", "ERTEILT",
                "formKunde", "MUENDLICH",
                "vermerkKunde", "Am Telefon zugestimmt.",
                "einwilligungJobcenter", "ERTEILT",
                "formJobcenter", "SCHRIFTLICH");
    }

    private void bewerte(String az) {
        Arbeitsplatz markt = amt.platz("markt");
        for (JsonNode aufgabe : markt.nurAufgaben(az, BEARBEITEN, 2)) {
            Amt.expectTask(markt, aufgabe, "markt_integration", 50);
            markt.erledigt(
                    aufgabe,
                    Map.of(
                            "zustaendigkeit", "JA",
                            "ergebnis", "TEILWEISE_BEGRUENDET",
                            "abhilfe", "KULANZ",
                            "stellungnahme", "Wechsel veranlasst."));
        }
    }

    private static String pfad(String az, String was) {
        return "/api/kundenreaktionen/" + az + "/" + was;
    }

    private static LocalDate tag(JsonNode fall) {
        return OffsetDateTime.parse(fall.path("eingang").asText())
                .atZoneSameInstant(ZoneId.of("Europe/Berlin"))
                .toLocalDate();
    }
}
