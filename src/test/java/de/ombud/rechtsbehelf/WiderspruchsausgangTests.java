package de.ombud.rechtsbehelf;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.prozess.rechtsbehelf.RechtsbehelfProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Widerspruch that began here is decided weeks later elsewhere, and the year it began in learns of it. */
@OmbudTest
class WiderspruchsausgangTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Autowired
    private Rechtsbehelfe rechtsbehelfe;

    @Autowired
    private Widerspruchsausgaenge ausgaenge;

    @Test
    void whatBecameOfAWiderspruchIsSeenInTheFileAndCountedAndTheLatestWordCounts() {
        Aktenzeichen fall = uebergeleitet();
        Map<String, Long> vorher = zahlen();
        Zugriff stelle = Zugriff.anmelden(port, "widerspruch");
        assertThat(stelle.get("/akte/" + fall.wert()).body()).contains("Ausgang des Widerspruchs eintragen");

        assertThat(traegtEin(stelle, fall, "ZURUECKGEWIESEN").statusCode()).isEqualTo(302);
        assertThat(traegtEin(stelle, fall, "ABGEHOLFEN").statusCode()).isEqualTo(302);

        assertThat(stelle.get("/akte/" + fall.wert()).body()).contains("<strong>abgeholfen</strong>", "widerspruch");
        Map<String, Long> nachher = zahlen();
        assertThat(nachher.get("widerspruchsausgang.ABGEHOLFEN"))
                .isEqualTo(vorher.getOrDefault("widerspruchsausgang.ABGEHOLFEN", 0L) + 1);
        assertThat(nachher.getOrDefault("widerspruchsausgang.ZURUECKGEWIESEN", 0L))
                .isEqualTo(vorher.getOrDefault("widerspruchsausgang.ZURUECKGEWIESEN", 0L));
    }

    @Test
    void nobodyElseSaysSoAndNotBeforeItWasHandedOverOrDecided() {
        Aktenzeichen fall = uebergeleitet();
        traegtEin(Zugriff.anmelden(port, "leistung"), fall, "ABGEHOLFEN");
        traegtEin(Zugriff.anmelden(port, "ombud"), fall, "ABGEHOLFEN");
        assertThat(ausgaenge.zu(fall, 1)).isEmpty();
        assertThatThrownBy(() -> ausgaenge.halteFest(
                        fall, 1, Widerspruchsausgang.STATTGEGEBEN, buero.heute().plusDays(1), "widerspruch"))
                .isInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> ausgaenge.halteFest(
                        fall, 1, Widerspruchsausgang.STATTGEGEBEN, buero.heute().minusYears(5), "widerspruch"))
                .isInstanceOf(Eingabefehler.class);

        Aktenzeichen offener = buero.verteilt(beschwerde().neu());
        rechtsbehelfe.eroeffnen(offener, 1, "Hiermit Widerspruch", null, "krm");
        assertThatThrownBy(() ->
                        ausgaenge.halteFest(offener, 1, Widerspruchsausgang.ABGEHOLFEN, buero.heute(), "widerspruch"))
                .isInstanceOf(Konflikt.class);
    }

    private Aktenzeichen uebergeleitet() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        rechtsbehelfe.eroeffnen(fall, 1, "Hiermit Widerspruch", null, "krm");
        buero.jobsLaufen(fall);
        buero.erledigt(
                fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN, "widerspruch", Map.of("uebernahme", "UEBERNOMMEN"));
        buero.jobsLaufen(fall);
        return fall;
    }

    private HttpResponse<String> traegtEin(Zugriff wer, Aktenzeichen fall, String ausgang) {
        Matcher marke = CSRF.matcher(wer.get("/suche").body());
        assertThat(marke.find()).isTrue();
        return wer.sende(
                "POST",
                "/akte/" + fall.wert() + "/rechtsbehelfe/1/ausgang",
                "_csrf=" + URLEncoder.encode(marke.group(1), StandardCharsets.UTF_8) + "&ausgang=" + ausgang
                        + "&entschiedenAm=" + buero.heute(),
                "application/x-www-form-urlencoded");
    }

    private Map<String, Long> zahlen() {
        JsonNode auswertung = Zugriff.json(
                Zugriff.basic(port, "gf").get("/api/auswertung/" + buero.heute().getYear()));
        return StreamSupport.stream(auswertung.path("kennzahlen").spliterator(), false)
                .filter(zeile -> zeile.path("wert").isNumber())
                .collect(Collectors.toMap(
                        zeile -> zeile.path("schluessel").asText(),
                        zeile -> zeile.path("wert").asLong()));
    }
}
