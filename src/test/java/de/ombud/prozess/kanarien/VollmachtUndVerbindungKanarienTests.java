package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is said about a Vollmacht, and about two contacts that say the same. */
@OmbudTest
class VollmachtUndVerbindungKanarienTests extends KeineInhalteInDerMaschine {

    private final Eingaben eingaben = new Eingaben(kanarien);

    @LocalServerPort
    private int port;

    @Test
    @Erledigt({})
    void nothingReachesTheEngineOrALog() {
        Aktenzeichen fall = erfasst();
        Aktenzeichen anderer = erfasst();
        String pfad = "/api/kundenreaktionen/" + fall;
        rest("krm", "POST", pfad + "/vollmacht", Map.of("nachweis", "ELEKTRONISCH"));
        rest("krm", "POST", pfad + "/vollmacht/widerruf", Map.of("grund", kanarien.lang(2_000)));
        rest("krm", "POST", pfad + "/vollmacht/falsch", Map.of("grund", kanarien.lang(2_000), "offenbart", true));

        rest("krm", "POST", "/api/dubletten", Map.of("kunde", gesucht(), "text", kanarien.lang(20_000)));
        Map<String, String> verbindung =
                Map.of("mit", anderer.wert(), "art", "WIEDERHOLUNG", "grund", kanarien.lang(2_000));
        rest("krm", "POST", pfad + "/verbindungen", verbindung);
        rest("krm", "DELETE", pfad + "/verbindungen/" + anderer, Map.of("grund", kanarien.lang(2_000)));

        for (String weg : List.of("/vollmacht", "/vollmacht/widerruf", "/vollmacht/falsch", "/verbindungen")) {
            expectRefused("krm", "POST", pfad + weg, "{\"grund\":\"" + kanarien.neu() + "\u0007\"}");
            expectRefused("krm", "POST", pfad + weg, "{\"" + kanarien.neu() + "\":1,\"grund\":");
        }
        expectRefused("krm", "POST", "/api/dubletten", "{\"kunde\":\"" + kanarien.neu() + "\"}");
        expectRefused("krm", "DELETE", pfad + "/verbindungen/" + kanarien.neu(), "{\"grund\":\"x\"}");
        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("vollmachtfassung.grund"))
                .anyMatch(fund -> fund.startsWith("verbindung.grund"))
                .anyMatch(fund -> fund.startsWith("verbindung.loesungsgrund"));
    }

    private Map<String, String> gesucht() {
        return Map.of(
                "vorname", kanarien.neu(),
                "nachname", kanarien.neu(),
                "email", kanarien.mail(),
                "telefon", kanarien.neu(),
                "bgNummer", kanarien.neu(),
                "plz", "01067");
    }

    private Aktenzeichen erfasst() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post("/api/kundenreaktionen", Formulare.json(eingaben.kundenreaktion("EMAIL", "EHRENAMT")));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
    }
}
