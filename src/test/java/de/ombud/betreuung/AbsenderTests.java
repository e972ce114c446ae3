package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.Buero;
import de.ombud.prozess.aufsicht.StellungnahmeProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Petitionsausschuss sets its own date, and changes it once. */
@OmbudTest
class AbsenderTests {

    private static final String KUNDENREAKTIONEN = "/api/kundenreaktionen";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock uhr;

    @Autowired
    private Buero buero;

    private LocalDate heute;

    @BeforeEach
    void oeffneBuero() {
        heute = Ortszeit.tag(uhr.instant());
    }

    @Test
    void theSendersDateIsTheDeadlineOfTheAnswerTheLadderAndTheWay() {
        LocalDate frist = heute.plusDays(40);
        Aktenzeichen fall = erfasst(frist);
        JsonNode ausgabe = lies(fall);
        assertThat(ausgabe.at("/fristen/antwort").asText()).isEqualTo(frist.toString());
        assertThat(ausgabe.at("/absender/stelle").asText()).isEqualTo("Deutscher Bundestag, Petitionsausschuss");
        assertThat(buero.timer(fall, "Event_FristAbgelaufen").getDuedate().toInstant())
                .isEqualTo(Ortszeit.endeVon(frist));
        buero.geprueft(fall);
        expectPetitionDueOn(fall, frist);
        assertThat(Zugriff.anmelden(port, "krm").get("/akte/" + fall).body())
                .contains("Petitionsausschuss", "Pet 4-20-11-8150");
    }

    @Test
    void whatWasSaidAtTheRecordingStandsInTheChangeLogFromTheStart() {
        Aktenzeichen fall = erfasst(heute.plusDays(40));
        assertThat(Zugriff.json(Zugriff.basic(port, "krm").get(KUNDENREAKTIONEN + "/" + fall + "/protokoll"))
                        .at("/zeilen"))
                .extracting(
                        zeile -> zeile.path("feld").asText(),
                        zeile -> zeile.path("grund").asText())
                .containsExactly(
                        tuple("absender.stelle", "Beim Erfassen genannt"),
                        tuple("absender.zeichen", "Beim Erfassen genannt"),
                        tuple("absender.frist", "Beim Erfassen genannt"));
    }

    @Test
    void aCorrectedReceiptDoesNotMoveItAndACorrectedDateMovesEverything() {
        Aktenzeichen fall = erfasst(heute.plusDays(40));
        buero.geprueft(fall);

        korrigiere(fall, "\"eingang\":\"" + uhr.instant().minus(Duration.ofDays(3)) + "\"");
        assertThat(lies(fall).at("/fristen/antwort").asText())
                .isEqualTo(heute.plusDays(40).toString());

        korrigiere(fall, "\"absender\":{\"stelle\":\"Deutscher Bundestag\",\"frist\":\"" + heute.plusDays(50) + "\"}");
        buero.jobsLaufen(fall);
        assertThat(lies(fall).at("/fristen/antwort").asText())
                .isEqualTo(heute.plusDays(50).toString());
        assertThat(buero.timer(fall, "Event_FristAbgelaufen").getDuedate().toInstant())
                .isEqualTo(Ortszeit.endeVon(heute.plusDays(50)));
        expectPetitionDueOn(fall, heute.plusDays(50));
        assertThat(Zugriff.json(Zugriff.basic(port, "krm").get(KUNDENREAKTIONEN + "/" + fall + "/protokoll"))
                        .at("/zeilen")
                        .findValuesAsText("feld"))
                .contains("absender.stelle", "absender.zeichen", "absender.frist");

        korrigiere(fall, "\"absender\":{\"stelle\":\"Deutscher Bundestag\"}");
        assertThat(lies(fall).at("/fristen/antwort").asText())
                .as("without a date of theirs ours counts")
                .isLessThan(heute.plusDays(20).toString());
    }

    @Test
    void aDateBeforeTheReceiptAndASenderWithoutANameAreFieldErrors() {
        HttpResponse<String> frueher = erfasse("{\"stelle\":\"BMAS\",\"frist\":\"" + heute.minusDays(1) + "\"}");
        assertThat(frueher.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(frueher).at("/errors/0/field").asText()).isEqualTo("absender.frist");
        HttpResponse<String> namenlos = erfasse("{\"frist\":\"" + heute.plusDays(1) + "\"}");
        assertThat(namenlos.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(namenlos).at("/errors/0/field").asText()).isEqualTo("absender.stelle");
    }

    private void expectPetitionDueOn(Aktenzeichen fall, LocalDate tag) {
        assertThat(Ortszeit.tag(buero.offene(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN)
                        .get(0)
                        .getDueDate()
                        .toInstant()))
                .isEqualTo(tag);
        assertThat(buero.timer(fall, "StartEvent_FristAbgelaufen").getDuedate().toInstant())
                .isEqualTo(Ortszeit.endeVon(tag));
    }

    private void korrigiere(Aktenzeichen fall, String was) {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post(KUNDENREAKTIONEN + "/" + fall + "/korrektur", "{" + was + ",\"grund\":\"Schreiben vom Montag\"}");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    private JsonNode lies(Aktenzeichen fall) {
        return Zugriff.json(Zugriff.basic(port, "krm").get(KUNDENREAKTIONEN + "/" + fall));
    }

    private Aktenzeichen erfasst(LocalDate frist) {
        HttpResponse<String> antwort = erfasse("{\"stelle\":\"Deutscher Bundestag, Petitionsausschuss\","
                + "\"zeichen\":\"Pet 4-20-11-8150\",\"frist\":\"" + frist + "\"}");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
    }

    private HttpResponse<String> erfasse(String absender) {
        return Zugriff.basic(port, "krm").post(KUNDENREAKTIONEN, """
            {"kanal":"SCHRIFTLICH","reaktionsart":"PETITION","antwortweg":"BRIEF",
             "kunde":{"vorname":"Mia","nachname":"Muster",
                      "anschrift":{"strasse":"Weg 1","plz":"01067","ort":"Dresden"}},
             "anliegen":[{"art":"BESCHWERDE","thema":"K01","beschreibung":"Die Richtwerte sind realitätsfern."}],
             "absender":%s}\
            """.formatted(absender));
    }
}
