package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What a person needs is asked once and shown to whoever writes or calls (§ 17 SGB I, § 19 SGB X). */
@OmbudTest
class BeduerfnisseTests {

    private static final String KUNDE = "{'nachname':'Muster','email':'mia@example.org','beduerfnisse':"
            + "{'sprache':'Arabisch','dolmetscher':true,'leichteSprache':true,'anrufzeit':'nach 16 Uhr'}}";

    private final Schnittstelle api;
    private final URI adresse;

    @Autowired
    BeduerfnisseTests(TestRestTemplate http) {
        this.api = new Schnittstelle(http);
        this.adresse = URI.create(http.getRootUri() + "/");
    }

    @Test
    void theyStandOnTheCasePageAndBesideTheTask() {
        String pfad = api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE));
        Browser krm = Browser.angemeldet(adresse, "krm");
        for (String seite : new String[] {"", "/beilage"}) {
            assertThat(krm.oeffne("akte/" + nummer(pfad) + seite).body())
                    .contains("Zu beachten", "Sprache: Arabisch", "Dolmetschen nötig", "Leichte Sprache")
                    .contains("am besten anzurufen: nach 16 Uhr")
                    .doesNotContain("große Schrift");
        }
    }

    @Test
    void anAreaThatWritesAboutItsOwnAnliegenSeesThem() {
        String pfad = api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE));
        assertThat(Browser.angemeldet(adresse, "leistung")
                        .oeffne("akte/" + nummer(pfad))
                        .body())
                .contains("Sprache: Arabisch");
    }

    @Test
    void theyCanBeCorrectedFieldByField() {
        String pfad = api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE));
        var danach = api.post(
                "krm",
                pfad + "/korrektur",
                "{\"kunde\":{\"beduerfnisse\":{\"sprache\":\"Farsi\",\"dolmetscher\":false}},\"grund\":\"verhört\"}");
        assertThat(danach.status()).as(danach.inhalt()).isEqualTo(200);
        assertThat(danach.<String>wert("$.kunde.beduerfnisse.sprache")).isEqualTo("Farsi");
        assertThat(danach.<Boolean>wert("$.kunde.beduerfnisse.dolmetscher")).isFalse();
        assertThat(danach.<Boolean>wert("$.kunde.beduerfnisse.leichteSprache")).isTrue();
        assertThat(api.gib("krm", pfad + "/protokoll").inhalt())
                .contains("kunde.beduerfnisse.sprache", "kunde.beduerfnisse.dolmetscher")
                .doesNotContain("kunde.beduerfnisse.leichteSprache");
    }

    @Test
    void whoNeedsNothingHasNone() {
        String pfad = api.neuerFall(
                Anfrage.gueltig().mit("kunde", "{'email':'mia@example.org','beduerfnisse':{'dolmetscher':false}}"));
        assertThat(api.gib("krm", pfad).<Object>wert("$.kunde.beduerfnisse")).isNull();
        assertThat(Browser.angemeldet(adresse, "krm")
                        .oeffne("akte/" + nummer(pfad))
                        .body())
                .doesNotContain("Zu beachten");
    }

    private static String nummer(String pfad) {
        return pfad.substring(pfad.lastIndexOf('/') + 1);
    }
}
