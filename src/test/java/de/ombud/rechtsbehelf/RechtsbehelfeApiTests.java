package de.ombud.rechtsbehelf;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.fall.Erfassung;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Remedies over HTTP: who may, what is refused, and what the page on paper shows. */
@OmbudTest
class RechtsbehelfeApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private Clock uhr;

    private Aktenzeichen fall;
    private String pfad;

    @BeforeEach
    void erfasseEinenFall() {
        fall = erfassung.erfassen(beschwerde().mit(leistung(), markt()).neu(), "krm2");
        pfad = "/api/kundenreaktionen/" + fall + "/rechtsbehelfe";
    }

    @Test
    void krmOpensItWithWhatTheDecisionSays() {
        String postaufgabe = Ortszeit.tag(uhr.instant()).minusDays(5).toString();
        JsonNode r = Zugriff.json(post(
                "krm",
                pfad,
                "{\"anliegen\":1,\"anlass\":\"Widerspruch\",\"bescheid\":{\"postaufgabe\":\"%s\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}}"
                        .formatted(postaufgabe),
                201));
        assertThat(r.path("eingang").asText()).startsWith("2026-11-04T09:15");
        assertThat(r.path("form").asText()).isEqualTo("FEHLT");
        assertThat(r.path("bekanntgabe").asText())
                .isEqualTo(Ortszeit.tag(uhr.instant()).minusDays(1).toString());
        assertThat(r.path("annahme").asText()).contains("gilt ein Monat");
        assertThat(Zugriff.json(als("widerspruch").get(pfad)).size()).isEqualTo(1);
    }

    @Test
    void aRemedyInAnAdditionCountsFromTheAdditionAndNotFromTheComplaint() {
        String akte = "/api/kundenreaktionen/" + fall;
        Instant vorher = uhr.instant();
        post("krm", akte + "/nachtrag", "{\"text\":\"Gegen den Bescheid lege ich Widerspruch ein.\"}", 201);
        post("krm", akte + "/hinweise/1/bestaetigung", "{\"anliegen\":1}", 200);

        Instant eingang = OffsetDateTime.parse(
                        Zugriff.json(als("krm").get(pfad)).at("/0/eingang").asText())
                .toInstant();
        assertThat(eingang).isBetween(vorher.minusSeconds(1), uhr.instant());
    }

    /** It lay in the letter box on Friday and is typed in on Monday. */
    @Test
    void aRemedyInALetterCountsFromItsReceiptAndHasItsForm() {
        String akte = "/api/kundenreaktionen/" + fall;
        LocalDate freitag = Ortszeit.tag(uhr.instant()).minusDays(3);
        post(
                "krm",
                akte + "/nachtrag",
                "{\"text\":\"Gegen den Bescheid lege ich Widerspruch ein.\",\"eingang\":\"%s\",\"kanal\":\"SCHRIFTLICH\"}"
                        .formatted(freitag),
                201);
        post("krm", akte + "/hinweise/1/bestaetigung", "{\"anliegen\":1}", 200);

        JsonNode r = Zugriff.json(als("krm").get(pfad)).path(0);
        assertThat(r.path("eingang").asText()).startsWith(freitag.toString());
        assertThat(r.path("form").asText()).isNotEqualTo("FEHLT");
        JsonNode nachtrag = Zugriff.json(als("krm").get(akte)).at("/nachtraege/0");
        assertThat(nachtrag.path("eingang").asText()).isEqualTo(freitag.toString());
        assertThat(nachtrag.path("am").asText()).doesNotStartWith(freitag.toString());
    }

    @Test
    void theDecisionCanBeCorrectedAndTheLatestWordCounts() {
        post("krm", pfad, "{\"anliegen\":1}", 201);
        String erst =
                "{\"postaufgabe\":\"2026-11-02\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}";
        String dann = "{\"postaufgabe\":\"2026-11-03\",\"belehrung\":\"NEIN\"}";
        assertThat(Zugriff.json(put("krm", pfad + "/1/bescheid", erst, 200))
                        .path("frist")
                        .asText())
                .isEqualTo("2026-12-07");
        assertThat(Zugriff.json(put("widerspruch", pfad + "/1/bescheid", dann, 200))
                        .path("frist")
                        .asText())
                .isEqualTo("2027-11-08");
    }

    @ParameterizedTest
    @CsvSource({"leistung, 403", "eingang, 404", "teamleitung, 403", "recht, 404", "widerspruch, 404", "presse, 404"})
    void onlyKrmOpensARemedy(String wer, int status) {
        post(wer, pfad, "{\"anliegen\":1}", status);
        assertThat(Zugriff.json(als("krm").get(pfad))).isEmpty();
    }

    @Test
    void theDecisionIsForKrmAndTheWiderspruchsstelle() {
        post("krm", pfad, "{\"anliegen\":1}", 201);
        String bescheid =
                "{\"postaufgabe\":\"2026-11-02\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}";
        put("leistung", pfad + "/1/bescheid", bescheid, 403);
        put("gf", pfad + "/1/bescheid", bescheid, 403);
        put("selbst", pfad + "/1/bescheid", bescheid, 404);
        put("krm", pfad + "/2/bescheid", bescheid, 404);
        assertThat(Zugriff.json(als("leistung").get(pfad)))
                .as("an area sees nothing of it")
                .isEmpty();
        assertThat(als("selbst").get(pfad).statusCode()).isEqualTo(404);
        assertThat(new Zugriff(port).get(pfad).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"anliegen\":9} | anliegen",
                "{\"anliegen\":0} | anliegen",
                "{\"anliegen\":\"eins\"} | anliegen",
                "{\"frist\":\"2026-12-01\"} | frist",
                "{\"bescheid\":{\"postaufgabe\":\"2026-11-02\",\"zugang\":\"AN_EINEM_TAG\"}} | bescheid.zugangAm",
                "{\"bescheid\":{\"postaufgabe\":\"2026-11-02\",\"zugang\":\"AN_EINEM_TAG\",\"zugangAm\":\"2026-11-01\"}}"
                        + " | zugangAm",
                "{\"bescheid\":{\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}} |"
                        + " bescheid.postaufgabe",
                "{\"bescheid\":{\"postaufgabe\":\"2.11.26\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}}"
                        + " | bescheid.postaufgabe",
                "{\"bescheid\":{\"postaufgabe\":\"2099-11-02\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}}"
                        + " | postaufgabe",
                "{\"bescheid\":{\"postaufgabe\":\"1999-11-02\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}}"
                        + " | postaufgabe",
                "{\"bescheid\":{\"postaufgabe\":\"2026-11-02\",\"belehrung\":\"VIELLEICHT\"}} | bescheid.belehrung"
            })
    void whatIsWrongIsNamed(String json, String feld) {
        String antwort = post("krm", pfad, json, 400).body();
        assertThat(antwort).contains("\"" + feld + "\"");
        assertThat(Zugriff.json(als("krm").get(pfad))).as("nothing is left").isEmpty();
    }

    @Test
    void theSameRemedyIsNotOpenedTwice() {
        post("krm", pfad, "{\"anliegen\":1}", 201);
        post("krm", pfad, "{\"anliegen\":1}", 409);
        post("krm", pfad, "{\"anliegen\":2}", 201);
    }

    @Test
    void thePageOnPaperShowsPersonWordsAndDeadlineToThoseWhoMayKnow() {
        post(
                "krm",
                pfad,
                "{\"anliegen\":1,\"bescheid\":{\"postaufgabe\":\"2026-11-02\",\"belehrung\":\"UNBEKANNT\"}}",
                201);
        String seite = "/rechtsbehelfe/" + fall + "/1/ueberleitungsvermerk";
        HttpResponse<String> blatt = amBildschirm("widerspruch").get(seite);
        assertThat(blatt.statusCode()).isEqualTo(200);
        assertThat(blatt.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(blatt.body())
                .contains(
                        "Mittwoch, 4. November 2026, 09:15 Uhr",
                        "Mia Muster",
                        "Ich warte seit drei Wochen",
                        "Worum es bei K05 geht",
                        "Montag, 7. Dezember 2026",
                        "noch nicht geprüft",
                        "per E-Mail");
        for (String wer : new String[] {"leistung", "selbst", "presse", "admin"}) {
            assertThat(amBildschirm(wer).get(seite).statusCode()).as(wer).isEqualTo(404);
        }
        assertThat(amBildschirm("krm")
                        .get("/rechtsbehelfe/" + fall + "/7/ueberleitungsvermerk")
                        .statusCode())
                .isEqualTo(404);
        assertThat(amBildschirm("krm")
                        .get("/rechtsbehelfe/KR-1999-000001/1/ueberleitungsvermerk")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCasePageShowsReceiptFormAndDeadlineAndLeadsToThePaper() {
        fall = erfassung.erfassen(beschwerde().per(Kanal.TELEFON).neu(), "krm2");
        pfad = "/api/kundenreaktionen/" + fall + "/rechtsbehelfe";
        post(
                "krm",
                pfad,
                "{\"bescheid\":{\"postaufgabe\":\"2026-11-02\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"NEIN\"}}",
                201);
        String akte =
                amBildschirm("widerspruch").get("/akte/" + fall + "/beilage").body();
        assertThat(akte)
                .contains(
                        "Rechtsbehelf",
                        "(festgeschrieben)",
                        "Signatur, sicheres Postfach oder Niederschrift nötig",
                        "endet am",
                        "07.12.2026",
                        "/rechtsbehelfe/" + fall + "/1/ueberleitungsvermerk");
        assertThat(amBildschirm("leistung").get("/akte/" + fall + "/beilage").body())
                .doesNotContain("(festgeschrieben)");
    }

    /** A lawyer writes from beA: the form is kept, and the letter was in time or not on the day on which it came. */
    @Test
    void aSecureMailboxKeepsTheFormAndTheFileSaysHowTheDayIsCounted() {
        fall = erfassung.erfassen(beschwerde().per(Kanal.SICHERES_POSTFACH).neu(), "krm2");
        pfad = "/api/kundenreaktionen/" + fall + "/rechtsbehelfe";
        post(
                "krm",
                pfad,
                "{\"bescheid\":{\"postaufgabe\":\"2026-11-02\",\"belehrung\":\"JA\",\"angaben\":\"JA\",\"mailadresse\":\"JA\",\"elektronisch\":\"NEIN\"}}",
                201);

        assertThat(amBildschirm("krm").get("/akte/" + fall + "/fristen").body())
                .contains("Frist: Mo., 08.11.2027", "rechtzeitig am")
                .contains("Zur Post gegeben: Mo., 02.11.2026", "4 Kalendertage (§ 37 Abs. 2 SGB X)")
                .contains("Wochenenden und Feiertage verschieben diesen Tag nicht.")
                .contains("12 Monate (§ 66 Abs. 2 SGG)", "Kein Werktag: Sa., 06.11.2027 (Wochenende); So., 07.11.2027");
        assertThat(amBildschirm("krm").get("/akte/" + fall).body())
                .contains("aus einem sicheren Postfach (§ 36a Absatz 2a SGB I)");
    }

    @Test
    void theDecisionIsEnteredOnTheCasePageByThoseWhoMay() {
        post("krm", pfad, "{\"anliegen\":1}", 201);
        String formular = "/akte/" + fall + "/rechtsbehelfe/1/bescheid";
        assertThat(amBildschirm("krm").get("/akte/" + fall).body()).contains(formular);
        assertThat(amBildschirm("teamleitung").get("/akte/" + fall).body()).doesNotContain(formular);
        for (String wer : new String[] {"teamleitung", "leistung", "selbst", "widerspruch"}) {
            trageEin(wer, formular, "2026-11-02");
            assertThat(Zugriff.json(als("krm").get(pfad)).get(0).path("frist").isNull())
                    .as(wer)
                    .isEqualTo(!wer.equals("widerspruch"));
        }
        trageEin("krm", formular, "2999-11-02");
        assertThat(Zugriff.json(als("krm").get(pfad)).get(0).path("frist").asText())
                .isEqualTo("2026-12-07");
    }

    private void trageEin(String wer, String formular, String postaufgabe) {
        Zugriff zugriff = amBildschirm(wer).mitApiToken();
        zugriff.sende(
                "POST",
                formular,
                "postaufgabe=" + postaufgabe + "&belehrung=JA&angaben=JA&mailadresse=NEIN",
                "application/x-www-form-urlencoded");
    }

    private Zugriff amBildschirm(String wer) {
        return Zugriff.anmelden(port, wer);
    }

    private Zugriff als(String wer) {
        return Zugriff.basic(port, wer);
    }

    private HttpResponse<String> post(String wer, String ziel, String json, int status) {
        return erwarte(status, als(wer).post(ziel, json));
    }

    private HttpResponse<String> put(String wer, String ziel, String json, int status) {
        return erwarte(status, als(wer).sende("PUT", ziel, json));
    }

    private static HttpResponse<String> erwarte(int status, HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
        return antwort;
    }
}
