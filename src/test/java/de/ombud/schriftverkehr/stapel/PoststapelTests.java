package de.ombud.schriftverkehr.stapel;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The post of a day: taken together, printed, posted, and noted once for all. */
@OmbudTest
class PoststapelTests {

    private static final String STAPEL = "/api/post/stapel";

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Autowired
    private Sendungen sendungen;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private JdbcClient jdbc;

    /** What other tests left lying is not of this day. */
    @BeforeEach
    void theDayBegins() {
        krm().post(STAPEL, "{}");
    }

    @Test
    void allThatWaitsIsTakenOncePrintedAndPostedAndTheTasksAreDone() throws IOException {
        Aktenzeichen eine = brief("Mia");
        Aktenzeichen andere = brief("Nele");
        HttpResponse<String> gebildet = krm().post(STAPEL, "{}");
        long nr = nr(gebildet);

        assertThat(gebildet.statusCode()).isEqualTo(201);
        assertThat(gebildet.headers().firstValue("Location")).contains(STAPEL + "/" + nr);
        assertThat(Zugriff.json(gebildet).path("schreiben").asInt()).isEqualTo(2);
        String papier = text(krm().lade(STAPEL + "/" + nr + ".pdf"));
        assertThat(papier)
                .as("in the window of the envelope")
                .contains("Jobcenter Musterstadt, Kundenreaktionsmanagement · ");
        assertThat(papier).contains("Mia Muster", "Nele Muster", "Weg 1", "01067 Dresden", eine.wert(), andere.wert());
        assertThat(buero.wartetAuf(eine, VersandProzess.BRIEF_VERSENDEN)).isTrue();
        assertThat(Zugriff.anmelden(port, "krm").get("/akte/" + eine).body()).contains("Liegt im Poststapel " + nr);

        HttpResponse<String> versandt = versandt(nr, buero.heute());
        assertThat(versandt.statusCode()).isEqualTo(200);
        assertThat(Zugriff.json(versandt).path("versandtAm").asText())
                .isEqualTo(buero.heute().toString());
        for (Aktenzeichen fall : List.of(eine, andere)) {
            assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isFalse();
            assertThat(schreiben(fall).zustand()).isEqualTo(Versandzustand.VERSANDT);
            assertThat(schreiben(fall).versandtAm()).isEqualTo(buero.heute());
            assertThat(buero.enden(fall)).contains("EndEvent_BriefVersandt");
            assertThat(Zugriff.anmelden(port, "krm").get("/akte/" + fall).body())
                    .doesNotContain("Liegt im Poststapel");
        }
    }

    /** Whoever prints on both sides puts nobody's letter on the back of another one. */
    @Test
    void eachLetterBeginsOnAFrontPage() throws IOException {
        brief("Mia");
        brief("Nele");
        long nr = nr(krm().post(STAPEL, "{}"));
        try (PDDocument papier = Loader.loadPDF(krm().lade(STAPEL + "/" + nr + ".pdf"))) {
            assertThat(papier.getNumberOfPages()).isEqualTo(3);
            assertThat(seite(papier, 1)).contains("Mia Muster");
            assertThat(seite(papier, 2)).doesNotContain("Muster");
            assertThat(seite(papier, 3)).contains("Nele Muster");
        }
    }

    @Test
    void oneLetterAloneIsAPdfOfItsCaseOnly() throws IOException {
        Aktenzeichen fall = brief("Mia");
        Aktenzeichen fremder = brief("Nele");
        String pfad = "/api/kundenreaktionen/%s/schreiben/%d.pdf";
        assertThat(text(krm().lade(pfad.formatted(fall, schreiben(fall).id())))).contains("Mia Muster", fall.wert());
        assertThat(krm().get(pfad.formatted(fall, schreiben(fremder).id())).statusCode())
                .isEqualTo(404);
        for (String wer : List.of("leistung", "teamleitung", "dsb", "ombud")) {
            assertThat(Zugriff.basic(port, wer)
                            .get(pfad.formatted(fall, schreiben(fall).id()))
                            .statusCode())
                    .as(wer)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "ombud", "eingang", "teamleitung", "gf", "dsb", "admin"})
    void whoDoesNotPostLettersTakesNoneAndSeesNone(String wer) {
        brief("Mia");
        Zugriff jemand = Zugriff.basic(port, wer);
        long nr = nr(krm().post(STAPEL, "{}"));
        assertThat(jemand.post(STAPEL, "{}").statusCode()).isEqualTo(403);
        assertThat(jemand.get(STAPEL).statusCode()).isEqualTo(403);
        assertThat(jemand.get(STAPEL + "/" + nr + ".pdf").statusCode()).isEqualTo(403);
        assertThat(jemand.post(STAPEL + "/" + nr + "/versandt", tag(buero.heute()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Zugriff.anmelden(port, wer).get("/post").statusCode()).isEqualTo(403);
    }

    @Test
    void nothingWaitsSoThereIsNoEmptyStack() {
        int vorher = stapel();
        HttpResponse<String> leer = krm().post(STAPEL, "{}");
        assertThat(leer.statusCode()).isEqualTo(409);
        assertThat(leer.body()).contains("Es wartet kein Brief auf den Druck");
        assertThat(stapel()).isEqualTo(vorher);
    }

    @Test
    void theSameClickTwiceMakesOneStack() {
        brief("Mia");
        Zugriff krm = krm().mit("Idempotency-Key", UUID.randomUUID().toString());
        long nr = nr(krm.post(STAPEL, "{}"));
        assertThat(nr(krm.post(STAPEL, "{}"))).isEqualTo(nr);
    }

    @Test
    void ofTwoWhoTakeAtOnceEachLetterIsInExactlyOneStack() throws Exception {
        IntStream.range(0, 6).forEach(i -> brief("Mia"));
        CyclicBarrier zugleich = new CyclicBarrier(2);
        ExecutorService beide = Executors.newFixedThreadPool(2);
        try {
            List<Future<HttpResponse<String>>> antworten = List.of("krm", "krm2").stream()
                    .map(wer -> beide.submit(() -> {
                        Zugriff jemand = Zugriff.basic(port, wer);
                        zugleich.await();
                        return jemand.post(STAPEL, "{}");
                    }))
                    .toList();
            int genommen = 0;
            for (Future<HttpResponse<String>> antwort : antworten) {
                assertThat(antwort.get().statusCode()).isIn(201, 409);
                genommen += Zugriff.json(antwort.get()).path("schreiben").asInt();
            }
            assertThat(genommen).isEqualTo(6);
        } finally {
            beide.shutdown();
        }
    }

    @Test
    void aStackIsPostedOnceAndOnADayThatCanBe() {
        Aktenzeichen fall = brief("Mia");
        long nr = nr(krm().post(STAPEL, "{}"));
        for (String tag : List.of(
                "{}",
                "{\"am\":\"gestern\"}",
                tag(buero.heute().plusDays(1)),
                tag(buero.heute().minusDays(1)))) {
            HttpResponse<String> abgelehnt = krm().post(STAPEL + "/" + nr + "/versandt", tag);
            assertThat(abgelehnt.statusCode()).as(tag).isEqualTo(400);
            assertThat(Zugriff.json(abgelehnt).at("/errors/0/field").asText()).isEqualTo("am");
        }
        assertThat(schreiben(fall).zustand()).isEqualTo(Versandzustand.ERSTELLT);
        assertThat(versandt(nr, buero.heute()).statusCode()).isEqualTo(200);
        assertThat(versandt(nr, buero.heute()).statusCode()).isEqualTo(409);
        assertThat(versandt(999_999_999L, buero.heute()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasWithdrawnAfterThePrintIsTakenOutAndNotPosted() throws IOException {
        Aktenzeichen bleibt = brief("Mia");
        Aktenzeichen zurueckgezogen = brief("Nele");
        long nr = nr(krm().post(STAPEL, "{}"));
        long brief = schreiben(zurueckgezogen).id();
        ereignisse.zurueckziehen(zurueckgezogen, "Hat sich erledigt.");

        assertThat(text(krm().lade(STAPEL + "/" + nr + ".pdf"))).doesNotContain("Nele");
        assertThat(Zugriff.anmelden(port, "krm").get("/post/" + nr).body()).contains("bitte herausnehmen");
        assertThat(versandt(nr, buero.heute()).statusCode()).isEqualTo(200);
        assertThat(schreiben(bleibt).zustand()).isEqualTo(Versandzustand.VERSANDT);
        assertThat(sendungen.zu(zurueckgezogen).stream()
                        .filter(s -> s.id() == brief)
                        .map(Versandstand::zustand))
                .containsExactly(Versandzustand.HINFAELLIG);
    }

    /** What lies in the envelope does not say what the letter says now. */
    @Test
    void aLetterThatWasWrittenAnewAfterThePrintWaitsForTheNextStack() {
        Aktenzeichen fall = brief("Mia");
        long erster = nr(krm().post(STAPEL, "{}"));
        Kunde umgezogen = new Kunde("Mia", "Muster", null, null, null, new Anschrift("Weg 2", "01069", "Dresden"));
        ereignisse.korrigieren(fall, new Korrektur(null, null, null, umgezogen, null, "Umzug"), "krm");

        assertThat(Zugriff.anmelden(port, "krm").get("/post/" + erster).body())
                .contains("Nach dem Druck geändert: bitte herausnehmen");
        assertThat(versandt(erster, buero.heute()).statusCode()).isEqualTo(200);
        assertThat(schreiben(fall).zustand()).isEqualTo(Versandzustand.ERSTELLT);
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();
        assertThat(Zugriff.json(krm().post(STAPEL, "{}")).path("schreiben").asInt())
                .isEqualTo(1);
    }

    @Test
    void whoWantsAMailNowGetsOneAndTheStackDoesNotPostIt() {
        Aktenzeichen fall = brief("Mia", "mia-" + UUID.randomUUID() + "@example.org");
        long nr = nr(krm().post(STAPEL, "{}"));
        krm().post("/api/kundenreaktionen/" + fall + "/korrektur", "{\"antwortweg\":\"EMAIL\",\"grund\":\"Wunsch\"}");
        buero.jobsLaufen(fall);
        assertThat(versandt(nr, buero.heute()).statusCode()).isEqualTo(200);
        assertThat(schreiben(fall).zustand()).isEqualTo(Versandzustand.VERSANDT);
        assertThat(buero.enden(fall)).contains("EndEvent_Versandt").doesNotContain("EndEvent_BriefVersandt");
    }

    @Test
    void oneThatWasPostedAloneStaysAsItWasNoted() {
        Aktenzeichen fall = brief("Mia");
        long nr = nr(krm().post(STAPEL, "{}"));
        buero.erledigt(
                fall,
                VersandProzess.BRIEF_VERSENDEN,
                "krm2",
                Map.of("versandtAm", buero.heute().toString()));
        HttpResponse<String> versandt = versandt(nr, buero.heute());
        assertThat(versandt.statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select versandt_von from sendung where id = :id")
                        .param("id", schreiben(fall).id())
                        .query(String.class)
                        .single())
                .isEqualTo("krm2");
    }

    @Test
    void withoutAnAddressItStaysForTheSingleLetter() {
        buero.verteilt(beschwerde()
                .durch(new Einreicher(Einreicherart.BERATUNGSSTELLE, "Petra Rat", "Beratung e. V.", null, null, true))
                .neu());
        brief("Nele");
        HttpResponse<String> gebildet = krm().post(STAPEL, "{}");
        assertThat(Zugriff.json(gebildet).path("schreiben").asInt()).isEqualTo(1);
        assertThat(Zugriff.anmelden(port, "krm").get("/post").body()).contains("Ohne vollständige Anschrift");
    }

    @Test
    void aProtectedAddressIsOnThePaperOfWhoeverMadeTheStackAndOfNobodyElse() throws IOException {
        Aktenzeichen geschuetzt =
                brief(new Kunde("Nele", "Muster", null, null, null, new Anschrift("Schutzweg 9", "01067", "Dresden"))
                        .mit(Kunde.Adressschutz.SCHUTZEINRICHTUNG));
        brief("Mia");
        long nr = nr(krm().post(STAPEL, "{}"));
        String pdf = STAPEL + "/" + nr + ".pdf";

        assertThat(text(krm().lade(pdf))).contains("Schutzweg 9");
        assertThat(gelesen(geschuetzt)).isEqualTo(1);
        assertThat(text(Zugriff.basic(port, "krm2").lade(pdf)))
                .contains("Mia Muster")
                .doesNotContain("Nele", "Schutzweg");
        versandt(nr, buero.heute());
        assertThat(text(krm().lade(pdf))).contains("Nele Muster").doesNotContain("Schutzweg");
        assertThat(gelesen(geschuetzt)).isEqualTo(1);
    }

    @Test
    void whoIsExcludedFromACaseNeitherTakesNorSeesItsLetter() throws IOException {
        Aktenzeichen fall = brief("Nele");
        freigabe.ausschliessen(fall, "krm", "Betroffen.", "gf");
        assertThat(krm().post(STAPEL, "{}").statusCode()).isEqualTo(409);
        brief("Mia");
        long nr = nr(Zugriff.basic(port, "krm2").post(STAPEL, "{}"));
        assertThat(text(krm().lade(STAPEL + "/" + nr + ".pdf"))).contains("Mia").doesNotContain("Nele");
        assertThat(Zugriff.anmelden(port, "krm").get("/post/" + nr).body()).doesNotContain(fall.wert());
    }

    /** Nobody took it to the post office: it is seen, its tasks stay, and it can be printed again. */
    @Test
    void aStackThatWasPrintedAndForgottenIsStillThere() throws IOException {
        Aktenzeichen fall = brief("Mia");
        long nr = nr(krm().post(STAPEL, "{}"));
        jdbc.sql("update poststapel set gebildet_am = gebildet_am - interval '3 days' where nr = :nr")
                .param("nr", nr)
                .update();
        assertThat(Zugriff.anmelden(port, "krm2").get("/post").body()).contains("seit mehr als einem Tag");
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();
        assertThat(buero.hatTimer(fall, "Event_BriefLiegtNoch")).isTrue();
        assertThat(text(krm().lade(STAPEL + "/" + nr + ".pdf"))).contains("Mia");
    }

    private Zugriff krm() {
        return Zugriff.basic(port, "krm");
    }

    private Aktenzeichen brief(String vorname) {
        return brief(vorname, null);
    }

    private Aktenzeichen brief(String vorname, String email) {
        return brief(new Kunde(vorname, "Muster", email, null, null, new Anschrift("Weg 1", "01067", "Dresden")));
    }

    /** Its acknowledgement waits for the post. */
    private Aktenzeichen brief(Kunde person) {
        return buero.verteilt(beschwerde().von(person).ueber(Antwortweg.BRIEF).neu());
    }

    private Versandstand schreiben(Aktenzeichen fall) {
        return sendungen.zu(fall).get(0);
    }

    private HttpResponse<String> versandt(long nr, LocalDate am) {
        return krm().post(STAPEL + "/" + nr + "/versandt", tag(am));
    }

    private static String tag(LocalDate am) {
        return "{\"am\":\"%s\"}".formatted(am);
    }

    private static long nr(HttpResponse<String> antwort) {
        JsonNode nr = Zugriff.json(antwort).path("nr");
        assertThat(nr.isNumber()).as(antwort.body()).isTrue();
        return nr.asLong();
    }

    private int stapel() {
        return jdbc.sql("select count(*) from poststapel").query(Integer.class).single();
    }

    private int gelesen(Aktenzeichen fall) {
        return jdbc.sql("select count(*) from lesezugriff where aktenzeichen = :az and weg = 'GESCHUETZTE_ADRESSE'")
                .param("az", fall.wert())
                .query(Integer.class)
                .single();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument papier = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(papier);
        }
    }

    private static String seite(PDDocument papier, int nr) throws IOException {
        PDFTextStripper leser = new PDFTextStripper();
        leser.setStartPage(nr);
        leser.setEndPage(nr);
        return leser.getText(papier);
    }
}
