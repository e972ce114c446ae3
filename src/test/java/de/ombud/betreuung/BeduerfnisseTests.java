package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person needs is asked once and shown to whoever writes or calls (§ 17 SGB I, § 19 SGB X). */
@OmbudTest
class BeduerfnisseTests {

    private static final String KUNDE = "{'nachname':'Muster','email':'mia@example.org','beduerfnisse':"
            + "{'sprache':'Arabisch','dolmetscher':true,'leichteSprache':true,'anrufzeit':'nach 16 Uhr'}}";

    private final Schnittstelle api;
    private final Postausgang postausgang;
    private final JdbcClient jdbc;

    @Autowired
    BeduerfnisseTests(Schnittstelle api, Postausgang postausgang, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.postausgang = postausgang;
    }

    @Test
    void theyStandOnTheCasePageAndBesideTheTask() {
        String pfad = api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE));
        Browser krm = api.browser("krm");
        for (String seite : new String[] {"", "/beilage"}) {
            assertThat(krm.oeffne("akte/" + nummer(pfad) + seite).body())
                    .contains("Zu beachten", "Sprache: Arabisch", "Dolmetschen nötig", "Leichte Sprache")
                    .contains("Am besten anzurufen: nach 16 Uhr")
                    .doesNotContain("<li>Große Schrift");
        }
    }

    @Test
    void anAreaThatWritesAboutItsOwnAnliegenSeesThem() {
        String pfad = api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE));
        assertThat(api.browser("leistung").oeffne("akte/" + nummer(pfad)).body())
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
    void whoeverCallsBackSeesThemEvenWithoutTheCase() {
        String fall = nummer(api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE)));
        var rueckruf = api.post(
                "krm",
                "/api/rueckrufe",
                "{\"aktenzeichen\":\"%s\",\"gruppe\":\"eingangszone\",\"telefon\":\"0351 1\",\"worum\":\"Plan\"}"
                        .formatted(fall));
        assertThat(rueckruf.status()).as(rueckruf.inhalt()).isEqualTo(201);
        Browser eingangszone = api.browser("eingang");
        assertThat(eingangszone
                        .oeffne("rueckrufe/" + rueckruf.<String>wert("$.nummer"))
                        .body())
                .contains("Sprache: Arabisch", "Am besten anzurufen: nach 16 Uhr");
        assertThat(eingangszone.oeffne("akte/" + fall).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverTalksInAMediationSeesThem() {
        String fall = nummer(api.neuerFall(
                Anfrage.gueltig().mitText("adressat", "OMBUDSSTELLE").mit("kunde", KUNDE)));
        assertThat(api.browser("ombud").oeffne("vermittlung/" + fall).body())
                .contains("Zu beachten", "Dolmetschen nötig");
    }

    @Test
    void aLetterToSomebodyWhoSeesBadlyIsPrintedLarge() {
        assertThat(brief("{'grossdruck':true,'leichteSprache':true}"))
                .contains("class=\"blatt grossdruck\"", "ein Gedanke je Satz");
        assertThat(brief("{'sprache':'Arabisch'}")).doesNotContain("grossdruck").contains("Sprache: Arabisch");
    }

    @Test
    void aMailToSomebodyWhoSeesBadlyIsWrittenLarge() {
        assertThat(mail("{'grossdruck':true}")).contains("font-size:22px");
        assertThat(mail("{'grossdruck':false}")).doesNotContain("font-size:22px");
    }

    @Test
    void theQuickCallAsksForThem() {
        Browser ombud = api.browser("ombud");
        var danach = ombud.sende(
                "anruf",
                "anruf",
                Map.of(
                        "beratungsstelle", "ELBBOGEN",
                        "nachname", "Muster",
                        "telefon", "0351 1",
                        "thema1", "M08",
                        "beschreibung1", "Der Plan passt nicht.",
                        "kunde.beduerfnisse.sprache", "Dari",
                        "kunde.beduerfnisse.dolmetscher", "true"));
        var fund = Pattern.compile("/akte/(KR-[0-9-]+)").matcher(danach.body());
        assertThat(fund.find()).as(danach.body()).isTrue();
        assertThat(ombud.oeffne("akte/" + fund.group(1)).body()).contains("Sprache: Dari", "Dolmetschen nötig");
    }

    @Test
    void aPersonPutsThemRightOnTheCasePageAndEachChangeIsLogged() {
        String fall = nummer(api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE)));
        Browser krm = api.browser("krm");
        var danach = berichtigt(krm, fall, "Hat sich verhört");
        assertThat(danach.statusCode()).isEqualTo(200);
        assertThat(danach.body()).contains("Sprache: Farsi", "Gebärdensprache").doesNotContain("Sprache: Arabisch");
        assertThat(api.gib("krm", Schnittstelle.KUNDENREAKTIONEN + "/" + fall + "/protokoll")
                        .inhalt())
                .contains("kunde.beduerfnisse.sprache", "kunde.beduerfnisse.gebaerdensprache", "Hat sich verhört")
                .contains("kunde.beduerfnisse.anrufzeit")
                .doesNotContain("kunde.nachname");
    }

    @Test
    void withoutAReasonNothingIsPutRightAndNothingTypedIsLost() {
        String fall = nummer(api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE)));
        assertThat(berichtigt(api.browser("krm"), fall, " ").body())
                .contains("Sprache: Arabisch", "value=\"Farsi\"")
                .containsPattern("id=\"grund-fehler\">[^<]+<");
    }

    @Test
    void whoMayNotActOnTheCaseDoesNotPutThemRight() {
        String fall = nummer(api.neuerFall(Anfrage.gueltig().mit("kunde", KUNDE)));
        assertThat(berichtigt(api.browser("teamleitung"), fall, "x").statusCode())
                .isEqualTo(403);
        assertThat(berichtigt(api.browser("selbst"), fall, "x").statusCode()).isEqualTo(404);
        for (String wer : new String[] {"leistung", "teamleitung"}) {
            assertThat(api.browser(wer).oeffne("akte/" + fall).body())
                    .doesNotContain("/akte/" + fall + "/beduerfnisse");
        }
    }

    private static HttpResponse<String> berichtigt(Browser wer, String fall, String grund) {
        return wer.sende(
                "suche",
                "akte/" + fall + "/beduerfnisse",
                Map.of(
                        "kunde.beduerfnisse.sprache", "Farsi",
                        "kunde.beduerfnisse.dolmetscher", "true",
                        "kunde.beduerfnisse.leichteSprache", "true",
                        "kunde.beduerfnisse.gebaerdensprache", "true",
                        "kunde.beduerfnisse.anrufzeit", "",
                        "grund", grund));
    }

    private String brief(String beduerfnisse) {
        String fall = nummer(api.neuerFall(Anfrage.gueltig()
                .mitText("antwortweg", "BRIEF")
                .mit(
                        "kunde",
                        "{'nachname':'Muster','anschrift':{'strasse':'Weg 1','plz':'01067','ort':'Dresden'},"
                                + "'beduerfnisse':" + beduerfnisse + "}")));
        long id = postausgang
                .erstellen(new Aktenzeichen(fall), Schreiben.EINGANGSBESTAETIGUNG, 0)
                .id();
        return api.browser("krm").oeffne("schreiben/" + id).body();
    }

    private String mail(String beduerfnisse) {
        String fall = nummer(api.neuerFall(
                Anfrage.gueltig().mit("kunde", "{'email':'mia@example.org','beduerfnisse':" + beduerfnisse + "}")));
        long id = postausgang
                .erstellen(new Aktenzeichen(fall), Schreiben.EINGANGSBESTAETIGUNG, 0)
                .id();
        return jdbc.sql("select html from sendung where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    @Test
    void whoNeedsNothingHasNone() {
        String pfad = api.neuerFall(
                Anfrage.gueltig().mit("kunde", "{'email':'mia@example.org','beduerfnisse':{'dolmetscher':false}}"));
        assertThat(api.gib("krm", pfad).<Object>wert("$.kunde.beduerfnisse")).isNull();
        assertThat(api.browser("krm").oeffne("akte/" + nummer(pfad)).body()).doesNotContain("Zu beachten");
    }

    private static String nummer(String pfad) {
        return pfad.substring(pfad.lastIndexOf('/') + 1);
    }
}
