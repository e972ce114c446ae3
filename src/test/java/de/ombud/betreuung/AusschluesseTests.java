package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is named when the case comes in, or later, and what that means for the pages and the interface. */
@OmbudTest
class AusschluesseTests {

    private static final String KUNDENREAKTIONEN = "/api/kundenreaktionen";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock uhr;

    @Autowired
    private Postausgang postausgang;

    @ParameterizedTest
    @ValueSource(strings = {"teamleitung", "krm2", "leistung"})
    void theCaseDoesNotExistForWhomItIsAbout(String wen) {
        String fall = erfasst("\"ausgeschlossen\":[\"" + wen + "\"]");
        Zugriff person = Zugriff.basic(port, wen);
        String api = KUNDENREAKTIONEN + "/" + fall;
        for (String weg : List.of(api, api + "/protokoll", api + "/wege", api + "/hinweise", api + "/ausschluesse")) {
            assertThat(person.get(weg).statusCode()).as(weg).isEqualTo(404);
        }
        Zugriff angemeldet = Zugriff.anmelden(port, wen);
        for (String seite : List.of("/akte/" + fall, "/akte/" + fall + "/beilage", "/schreiben/" + brief(fall))) {
            assertThat(angemeldet.get(seite).statusCode()).as(seite).isEqualTo(404);
        }
        assertThat(Zugriff.anmelden(port, "krm")
                        .get("/schreiben/" + brief(fall))
                        .statusCode())
                .as("the letter is there")
                .isEqualTo(200);
        String anliegen = "{\"art\":\"BESCHWERDE\",\"thema\":\"K05\",\"beschreibung\":\"x\"}";
        for (List<String> weg : List.of(
                List.of("POST", "/anliegen", anliegen),
                List.of("POST", "/nachtrag", "{\"text\":\"x\"}"),
                List.of("POST", "/rueckfrage", "{\"frage\":\"x\",\"bis\":\"" + inEinerWoche() + "\"}"),
                List.of("POST", "/rueckzug", "{\"grund\":\"x\"}"),
                List.of("POST", "/korrektur", "{\"kanal\":\"TELEFON\",\"grund\":\"x\"}"),
                List.of("PUT", "/anliegen/1/bereich", "{\"bereich\":\"EINGANGSZONE\",\"grund\":\"x\"}"),
                List.of("POST", "/wege", "{\"art\":\"DROHUNG\"}"),
                List.of("POST", "/ausschluesse", "{\"benutzer\":\"krm\",\"grund\":\"x\"}"),
                List.of("POST", "/ausschluesse/aufhebung", "{\"benutzer\":\"" + wen + "\",\"grund\":\"x\"}"))) {
            assertThat(person.sende(weg.get(0), api + weg.get(1), weg.get(2)).statusCode())
                    .as(weg.get(1))
                    .isEqualTo(404);
        }
        assertThat(Zugriff.basic(port, "krm").get(api).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsExcludedAndWhyStandsInTheChangeLog() {
        String fall = erfasst("\"betreff\":\"x\"");
        HttpResponse<String> antwort = schliesseAus("krm", fall, "leistung");
        assertThat(antwort.statusCode()).isEqualTo(201);
        assertThat(Zugriff.json(antwort).at("/ausgeschlossen/0").asText()).isEqualTo("leistung");
        JsonNode zeile = Zugriff.json(Zugriff.basic(port, "gf").get(KUNDENREAKTIONEN + "/" + fall + "/protokoll"))
                .at("/zeilen/0");
        assertThat(zeile.path("feld").asText()).isEqualTo("ausgeschlossen");
        assertThat(zeile.path("neu").asText()).isEqualTo("leistung");
        assertThat(zeile.path("wer").asText()).isEqualTo("krm");
        assertThat(zeile.path("grund").asText()).isEqualTo("Beschwerde über diese Person");
    }

    @ParameterizedTest
    @CsvSource({
        "krm, 201",
        "teamleitung, 201",
        "bereichsleitung, 201",
        "gf, 201",
        "leistung, 403",
        "markt, 404",
        "ombud, 404",
        "admin, 404"
    })
    void onlyThoseWhoTakeComplaintsInOrLeadExclude(String wer, int status) {
        assertThat(schliesseAus(wer, erfasst("\"betreff\":\"x\""), "krm2").statusCode())
                .isEqualTo(status);
    }

    @Test
    void onlyTheLeadershipLiftsIt() {
        String fall = erfasst("\"ausgeschlossen\":[\"krm2\"]");
        String weg = KUNDENREAKTIONEN + "/" + fall + "/ausschluesse/aufhebung";
        String grund = "{\"benutzer\":\"krm2\",\"grund\":\"Verwechslung\"}";
        assertThat(Zugriff.basic(port, "krm").post(weg, grund).statusCode()).isEqualTo(403);
        assertThat(Zugriff.basic(port, "gf")
                        .post(weg, "{\"benutzer\":\"krm2\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Zugriff.basic(port, "gf").post(weg, grund).statusCode()).isEqualTo(200);
        assertThat(Zugriff.basic(port, "krm2")
                        .get(KUNDENREAKTIONEN + "/" + fall)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "niemand | Diesen Benutzer gibt es nicht.",
                "krm | Wer selbst betroffen ist, erfasst und entscheidet hier nichts; bitte jemand anderen darum"
                        + " bitten."
            })
    void aNameThatCannotBeMeantIsAFieldError(String name, String fehler) {
        HttpResponse<String> antwort = erfasse("\"ausgeschlossen\":[\"" + name + "\"]");
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(antwort).at("/errors/0/field").asText()).startsWith("ausgeschlossen[0]");
        assertThat(Zugriff.json(antwort).at("/errors/0/message").asText()).isEqualTo(fehler);
        HttpResponse<String> spaeter = schliesseAus("krm", erfasst("\"betreff\":\"x\""), name);
        assertThat(spaeter.statusCode()).isEqualTo(400);
        assertThat(Zugriff.json(spaeter).at("/errors/0/field").asText()).isEqualTo("benutzer");
    }

    /** The acknowledgement of the case as a letter. */
    private long brief(String fall) {
        return postausgang
                .erstellen(new Aktenzeichen(fall), Schreiben.EINGANGSBESTAETIGUNG, 0)
                .id();
    }

    private HttpResponse<String> schliesseAus(String wer, String fall, String wen) {
        return Zugriff.basic(port, wer)
                .post(
                        KUNDENREAKTIONEN + "/" + fall + "/ausschluesse",
                        "{\"benutzer\":\"" + wen + "\",\"grund\":\"Beschwerde über diese Person\"}");
    }

    private String erfasst(String zusatz) {
        HttpResponse<String> antwort = erfasse(zusatz);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private HttpResponse<String> erfasse(String zusatz) {
        return Zugriff.basic(port, "krm").post(KUNDENREAKTIONEN, """
            {"kanal":"EMAIL","antwortweg":"BRIEF","kunde":{"vorname":"Mia","nachname":"Muster",
              "anschrift":{"strasse":"Weg 1","plz":"01067","ort":"Dresden"}},
             "text":"Der Mitarbeiter war unfreundlich.",
             "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Kaution"}],%s}\
            """.formatted(zusatz));
    }

    private String inEinerWoche() {
        return Ortszeit.tag(uhr.instant()).plusDays(7).toString();
    }
}
