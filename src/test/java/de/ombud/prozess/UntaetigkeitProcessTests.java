package de.ombud.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.eingang.Schnittstelle.Antwort;
import de.ombud.vorgang.Aktenzeichen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody waits for a decision: since when, and from when on they may sue. */
@OmbudTest
class UntaetigkeitProcessTests {

    private static final String ANTRAG = "{\"art\":\"ANTRAG\",\"tag\":\"2026-01-15\"}";

    @Autowired
    private Schnittstelle api;

    @Autowired
    private Buero buero;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aComplaintAboutTheTimeOfAnApplicationGetsItsDayAndTellsHowItComesAbout() {
        String fall = wartet("L04");
        assertThat(seite(fall)).contains("noch nicht bekannt").contains("§ 88 SGG");

        Antwort antwort = api.put("krm", fall + "/anliegen/1/antragstag", ANTRAG);

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(antwort.<String>wert("$.bis")).isEqualTo("2026-07-15");
        assertThat(antwort.<String>wert("$.klageAb")).isEqualTo("2026-07-16");
        assertThat(seite(fall)).contains("Antrag vom 15.01.2026").doesNotContain("noch nicht bekannt");
        assertThat(browser(fall, "/fristen")).contains("§ 88 Abs. 1 SGG").contains("15.07.2026");
    }

    @Test
    void aWiderspruchWaitsThreeMonths() {
        String fall = wartet("K07");

        assertThat(api.put("krm", fall + "/anliegen/1/antragstag", "{\"art\":\"WIDERSPRUCH\",\"tag\":\"2026-01-15\"}")
                        .<String>wert("$.bis"))
                .isEqualTo("2026-04-15");
    }

    @Test
    void theGeschaeftsfuehrungIsToldBeforeItAndACorrectedDayTakesThePlaceOfTheOld() {
        String fall = wartet("L05");
        api.put("krm", fall + "/anliegen/1/antragstag", ANTRAG);
        Antwort berichtigt =
                api.put("krm", fall + "/anliegen/1/antragstag", "{\"art\":\"ANTRAG\",\"tag\":\"2026-02-15\"}");
        assertThat(berichtigt.<String>wert("$.bis")).isEqualTo("2026-08-15");
        Aktenzeichen az = new Aktenzeichen(fall.substring(fall.lastIndexOf('/') + 1));

        buero.zeitIstUm(az, "Event_WarntagErreicht");

        assertThat(jdbc.sql("select adresse from hauspost where starts_with(kennung, :kennung)")
                        .param("kennung", "untaetigkeit/" + az.wert())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("gf@ombud.example"));
        assertThat(buero.enden(az)).contains("EndEvent_Ueberholt", "EndEvent_GeschaeftsfuehrungGewarnt");
    }

    /** She says on the counter since when: nobody has to look for the case again to note it. */
    @Test
    void whoSaysSinceWhenWithTheComplaintIsNotAskedAgain() {
        String fall = api.neuerFall(Anfrage.gueltig().mit("anliegen", anliegen("L04", "2026-01-15")));

        assertThat(seite(fall)).contains("Antrag vom 15.01.2026").doesNotContain("noch nicht bekannt");
        assertThat(browser(fall, "/fristen")).contains("15.07.2026");
        assertThat(api.gib("krm", fall + "/protokoll").<List<String>>wert("$.zeilen[*].feld"))
                .contains("antragstag");

        Antwort weiteres = api.post(
                "krm",
                fall + "/anliegen",
                "{\"art\":\"BESCHWERDE\",\"thema\":\"K07\",\"beschreibung\":\"Auch der Widerspruch liegt.\","
                        + "\"antragsart\":\"WIDERSPRUCH\",\"antragstag\":\"2026-02-16\"}");
        assertThat(weiteres.status()).as(weiteres.inhalt()).isEqualTo(201);
        assertThat(seite(fall)).contains("16.02.2026");
    }

    @Test
    void aDayThatCannotBeIsNamedWithItsFieldAndNothingIsRecorded() {
        api.post("krm", Schnittstelle.KUNDENREAKTIONEN, seit("L04", "2099-01-01"))
                .nenntNur(400, "anliegen[0].antragstag");
        api.post("krm", Schnittstelle.KUNDENREAKTIONEN, seit("K05", "2026-01-15"))
                .nenntNur(400, "anliegen[0].antragstag");
        String fall = api.neuerFall(Anfrage.gueltig());
        api.post(
                        "krm",
                        fall + "/anliegen",
                        "{\"art\":\"LOB\",\"thema\":\"L04\",\"beschreibung\":\"Danke\",\"antragstag\":\"2026-01-15\"}")
                .nenntNur(400, "antragstag");
        assertThat(api.gib("krm", fall).<List<Integer>>wert("$.anliegen[*].nr")).containsExactly(1);
    }

    @Test
    void thePageOfRecordingAsksForTheDay() {
        assertThat(api.browser("krm").oeffne("/erfassen").body())
                .contains("anliegen[0].antragstag", "Wartet auf eine Entscheidung seit");
    }

    @Test
    void otherMattersAreNotAsked() {
        String fall = api.neuerFall(Anfrage.gueltig());

        assertThat(api.put("krm", fall + "/anliegen/1/antragstag", ANTRAG).status())
                .isEqualTo(409);
        assertThat(seite(fall)).doesNotContain("§ 88 SGG");
    }

    @Test
    void whoMayNotActSaysNothingAndNobodySaysNonsense() {
        String fall = wartet("L04");
        String pfad = fall + "/anliegen/1/antragstag";

        assertThat(api.put("leistung", pfad, ANTRAG).status()).isEqualTo(403);
        assertThat(api.put("markt", pfad, ANTRAG).status()).isEqualTo(404);
        api.put("krm", pfad, "{\"art\":\"ANTRAG\",\"tag\":\"2099-01-15\"}").nenntNur(400, "tag");
        api.put("krm", pfad, "{\"art\":\"KLAGE\"}").nenntNur(400, "art", "tag");
        assertThat(api.put("krm", fall + "/anliegen/9/antragstag", ANTRAG).status())
                .isEqualTo(404);
    }

    private static String anliegen(String thema, String tag) {
        return "[{'art':'BESCHWERDE','thema':'%s','beschreibung':'Seit Monaten kein Bescheid.','antragstag':'%s'}]"
                .formatted(thema, tag);
    }

    /** A body that names the day with the matter. */
    private static String seit(String thema, String tag) {
        return "{'kanal':'EMAIL','adressat':'KRM','antwortweg':'KEINE','betreff':'Bescheid','anliegen':%s}"
                .formatted(anliegen(thema, tag))
                .replace('\'', '"');
    }

    private String wartet(String thema) {
        return api.neuerFall(Anfrage.gueltig()
                .mit(
                        "anliegen",
                        "[{'art':'BESCHWERDE','thema':'" + thema + "','beschreibung':'Seit Monaten kein Bescheid.'}]"));
    }

    private String seite(String fall) {
        return browser(fall, "");
    }

    private String browser(String fall, String unterseite) {
        return api.browser("krm")
                .oeffne("/akte/" + fall.substring(fall.lastIndexOf('/') + 1) + unterseite)
                .body();
    }
}
