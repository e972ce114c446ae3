package de.ombud.zustaendigkeit;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Arbeitstage;
import de.ombud.frist.Fristen;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site is closed for a day: its own clocks pass over it, the law's do not. */
@OmbudTest
class SchliesstageTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Schliesstage schliesstage;

    @Autowired
    private Dienststellen dienststellen;

    @Autowired
    private Fristenrechner rechner;

    @Autowired
    private Arbeitstage arbeitstage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock uhr;

    @AfterEach
    void everySiteIsOpen() {
        jdbc.sql("delete from schliesstag").update();
    }

    @Test
    void theAcknowledgementWaitsForTheSiteAndTheAnswerDoesNot() {
        LocalDate tag = arbeitstagNach(10);
        LocalDate eingang = arbeitstage.letzterBis(tag.minusDays(1), Land.SN);
        Fristen offen = rechner.fristen(eingang, dienststellen.ort("DRESDEN"));
        schliesstage.eintragen("DRESDEN", tag, "Umzug", "bereichsleitung");

        Fristen zu = rechner.fristen(eingang, dienststellen.ort("DRESDEN"));
        assertThat(zu.eingangsbestaetigung()).isEqualTo(arbeitstage.nach(offen.eingangsbestaetigung(), 1, Land.SN));
        assertThat(zu.antwort()).isEqualTo(offen.antwort());
        assertThat(rechner.fristen(eingang, dienststellen.ort("RECKLINGHAUSEN")))
                .isEqualTo(rechner.fristen(eingang, Land.NW));
    }

    @Test
    void aClosingDayOnTheLastDayOfAPeriodOfTheLawMovesNothing() {
        LocalDate tag = arbeitstagNach(20);
        schliesstage.eintragen("DRESDEN", tag, "Umzug", "bereichsleitung");

        assertThat(rechner.bis(Uhr.ANTWORT, tag.minusDays(14), dienststellen.ort("DRESDEN")))
                .isEqualTo(tag);
        assertThat(rechner.bis(Uhr.WEITERGABE, tag, dienststellen.ort("DRESDEN")))
                .as("what another office has to have goes on without delay")
                .isEqualTo(tag);
        assertThat(rechner.bis(Uhr.NOTLAGE, tag, dienststellen.ort("DRESDEN"))).isAfter(tag);
    }

    @Test
    void theLeadershipKeepsTheDaysOnAPage() {
        Zugriff leitung = Zugriff.anmelden(port, "bereichsleitung");
        String tag = heute().plusDays(30).toString();
        assertThat(eintragen(leitung, "DRESDEN", tag, "Betriebsausflug").statusCode())
                .isEqualTo(302);
        assertThat(leitung.get("/schliesstage").body()).contains("Betriebsausflug", "Jobcenter Dresden");
        assertThat(eintragen(leitung, "DRESDEN", tag, "Noch einmal")).satisfies(antwort -> {
            assertThat(antwort.statusCode()).isEqualTo(409);
            assertThat(antwort.body()).contains("schon eingetragen", "Noch einmal");
        });

        assertThat(streichen(leitung, "DRESDEN", tag).statusCode()).isEqualTo(302);
        assertThat(schliesstage.kommende()).isEmpty();
        assertThat(streichen(leitung, "DRESDEN", tag).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        Zugriff leitung = Zugriff.anmelden(port, "gf");
        assertThat(eintragen(leitung, "ATLANTIS", heute().plusDays(3).toString(), "x"))
                .satisfies(antwort -> {
                    assertThat(antwort.statusCode()).isEqualTo(400);
                    assertThat(antwort.body()).contains("Bitte eine Dienststelle wählen.");
                });
        assertThat(eintragen(leitung, "DRESDEN", heute().toString(), "x").body())
                .contains("Bitte einen Tag nach heute angeben");
        assertThat(eintragen(leitung, "DRESDEN", "morgen", "x").body()).contains("Bitte einen Tag angeben");
        assertThat(eintragen(leitung, "DRESDEN", heute().plusDays(3).toString(), " ")
                        .body())
                .contains("Bitte einen Anlass angeben");
        assertThat(schliesstage.kommende()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "teamleitung", "ombud", "leistung", "analyse", "admin", "dsb"})
    void nobodyElseClosesASite(String wer) {
        Zugriff person = Zugriff.anmelden(port, wer);
        assertThat(person.get("/schliesstage").statusCode()).isEqualTo(403);
        assertThat(eintragen(person, "DRESDEN", heute().plusDays(3).toString(), "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(streichen(person, "DRESDEN", heute().plusDays(3).toString()).statusCode())
                .isEqualTo(403);
        assertThat(schliesstage.kommende()).isEmpty();
    }

    private LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    private LocalDate arbeitstagNach(int tagen) {
        return arbeitstage.nach(heute().plusDays(tagen), 1, Land.SN);
    }

    private HttpResponse<String> eintragen(Zugriff wer, String dienststelle, String tag, String anlass) {
        return sende(wer, "/schliesstage", Map.of("dienststelle", dienststelle, "tag", tag, "anlass", anlass));
    }

    private HttpResponse<String> streichen(Zugriff wer, String dienststelle, String tag) {
        return sende(wer, "/schliesstage/streichung", Map.of("dienststelle", dienststelle, "tag", tag));
    }

    private static HttpResponse<String> sende(Zugriff wer, String pfad, Map<String, String> felder) {
        Matcher csrf = CSRF.matcher(wer.get("/vertretung").body());
        assertThat(csrf.find()).isTrue();
        String formular = felder.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return wer.sende(
                "POST",
                pfad,
                formular + "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded");
    }
}
