package de.ombud.rechtsbehelf;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.weg.Wege;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Before somebody says "that is a legal remedy" they see which letters that sends. */
@OmbudTest
class UeberleitungsprobeTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private Wege wege;

    @Autowired
    private Sendungen sendungen;

    @Test
    void theLettersAreShownAndNothingHasHappened() {
        Aktenzeichen fall =
                erfassung.erfassen(KundenreaktionFixtures.beschwerde().neu(), "krm");

        HttpResponse<String> antwort = vorschau("krm", fall, "RECHTSBEHELF");

        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.body())
                .contains("Überleitungsvermerk – " + fall.wert(), "mia@example.org", "Wichtig: Bitte reagieren");
        assertThat(wege.zu(fall)).isEmpty();
        assertThat(sendungen.zu(fall)).isEmpty();
    }

    @Test
    void aWayThatSendsNothingSaysSo() {
        Aktenzeichen fall =
                erfassung.erfassen(KundenreaktionFixtures.beschwerde().neu(), "krm");

        assertThat(vorschau("krm", fall, "NOTLAGE").body()).contains("schickt von sich aus kein Schreiben");
    }

    @Test
    void whoDoesNotSeeTheWholeCaseLearnsNothing() {
        Aktenzeichen fall =
                erfassung.erfassen(KundenreaktionFixtures.beschwerde().neu(), "krm");

        assertThat(vorschau("leistung", fall, "RECHTSBEHELF").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> vorschau(String wer, Aktenzeichen fall, String art) {
        return Browser.angemeldet(URI.create("http://localhost:" + port + "/"), wer)
                .sende("suche", "akte/" + fall + "/wege/vorschau", Map.of("art", art));
    }
}
