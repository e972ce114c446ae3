package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the interface takes about a Vollmacht, and from whom. */
@OmbudTest
class VollmachtApiTests {

    private static final String EINREICHER = "{'art':'BERATUNGSSTELLE','name':'Petra Rat','organisation':'Beratung e."
            + " V.','email':'rat@beratung.example','anschrift':{'strasse':'Ring"
            + " 9','plz':'01069','ort':'Dresden'},'vollmacht':%s}";

    @Autowired
    private Schnittstelle schnittstelle;

    private String fall(boolean vollmacht) {
        return schnittstelle.neuerFall(Anfrage.gueltig().mit("einreicher", EINREICHER.formatted(vollmacht)));
    }

    @Test
    void aMereYesStillMeansThatOneLiesBeforeUsWithoutLimits() {
        Schnittstelle.Antwort akte = schnittstelle.gib("krm", fall(true));

        assertThat(akte.<Boolean>wert("$.einreicher.vollmacht")).isTrue();
        assertThat(akte.<String>wert("$.einreicher.anschrift.strasse")).isEqualTo("Ring 9");
        assertThat(akte.<List<String>>wert("$.vollmachten[*].umfang")).containsExactly("ALLES");
        assertThat(akte.<List<String>>wert("$.vollmachten[*].nachweis")).containsExactly("LIEGT_VOR");
        assertThat(schnittstelle.gib("krm", fall(false)).<List<String>>wert("$.vollmachten"))
                .isEmpty();
    }

    @Test
    void itIsGivenRevokedAndFoundFalseVersionByVersion() {
        String fall = fall(false);
        schnittstelle.post("krm", fall + "/vollmacht", """
            {"umfang":"EINZELNE_ANLIEGEN","anliegen":[1],"nachweis":"SCHRIFTLICH","gueltigVon":"2026-01-01","gueltigBis":"2099-12-31"}
            """);
        schnittstelle.post("krm", fall + "/vollmacht/widerruf", "{\"grund\":\"Brief der Person\"}");
        Schnittstelle.Antwort akte =
                schnittstelle.post("krm", fall + "/vollmacht/falsch", "{\"grund\":\"Doch gefälscht\"}");

        assertThat(akte.status()).isEqualTo(200);
        assertThat(akte.<List<String>>wert("$.vollmachten[*].stand"))
                .containsExactly("ERTEILT", "WIDERRUFEN", "FALSCH");
        assertThat(akte.<Boolean>wert("$.einreicher.vollmacht")).isFalse();
    }

    @Test
    void anAreaSeesHowItStandsButNotWhatWasSaidAboutIt() {
        String fall = fall(true);
        schnittstelle.post("krm", fall + "/vollmacht/widerruf", "{\"grund\":\"Streit in der Familie\"}");

        Schnittstelle.Antwort akte = schnittstelle.gib("leistung", fall);

        assertThat(akte.<List<String>>wert("$.vollmachten[*].stand")).containsExactly("WIDERRUFEN");
        assertThat(akte.inhalt()).doesNotContain("Streit in der Familie");
    }

    @ParameterizedTest
    @CsvSource({
        "leistung, 403",
        "teamleitung, 403",
        "gf, 403",
        "ombud, 404",
        "eingang, 404",
        "presse, 404",
        "dsb, 404",
        "admin, 404"
    })
    void nobodyElseThanKrmSaysSo(String wer, int status) {
        String fall = fall(true);

        assertThat(schnittstelle
                        .post(wer, fall + "/vollmacht", "{\"nachweis\":\"SCHRIFTLICH\"}")
                        .status())
                .isEqualTo(status);
        assertThat(schnittstelle
                        .post(wer, fall + "/vollmacht/widerruf", "{\"grund\":\"x\"}")
                        .status())
                .isEqualTo(status);
        assertThat(schnittstelle
                        .post(wer, fall + "/vollmacht/falsch", "{\"grund\":\"x\"}")
                        .status())
                .isEqualTo(status);
        assertThat(schnittstelle.gib("krm", fall).<List<String>>wert("$.vollmachten"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                             | nachweis",
                "{'nachweis':'SCHRIFTLICH','umfang':'EINZELNE_ANLIEGEN'}                        | anliegen",
                "{'nachweis':'SCHRIFTLICH','anliegen':[1]}                                      | anliegen",
                "{'nachweis':'SCHRIFTLICH','umfang':'EINZELNE_ANLIEGEN','anliegen':[7]}         | anliegen",
                "{'nachweis':'WIRD_NACHGEREICHT'}                                               | nachweisBis",
                "{'nachweis':'SCHRIFTLICH','nachweisBis':'2026-12-01'}                          | nachweisBis",
                "{'nachweis':'SCHRIFTLICH','gueltigVon':'2026-02-01','gueltigBis':'2026-01-01'} | gueltigBis",
                "{'nachweis':'SCHRIFTLICH','umfang':'VIEL'}                                     | umfang",
                "{'nachweis':'SCHRIFTLICH','gueltigBis':'morgen'}                               | gueltigBis",
            })
    void whatCannotBeSoIsNamed(String koerper, String feld) {
        schnittstelle
                .post("krm", fall(false) + "/vollmacht", koerper.replace('\'', '"'))
                .nenntNur(400, feld);
    }

    @ParameterizedTest
    @ValueSource(strings = {"widerruf", "falsch"})
    void anEndNeedsAReasonAndABeginning(String ende) {
        String pfad = "/vollmacht/" + ende;
        schnittstelle.post("krm", fall(true) + pfad, "{\"grund\":\" \"}").nenntNur(400, "grund");
        assertThat(schnittstelle
                        .post("krm", fall(false) + pfad, "{\"grund\":\"x\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whoSpeaksForThemselvesHasNoProxy() {
        String fall = schnittstelle.neuerFall(Anfrage.gueltig());

        assertThat(schnittstelle
                        .post("krm", fall + "/vollmacht", "{\"nachweis\":\"SCHRIFTLICH\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCorrectionThatTakesTheYesBackEndsItAsAMistake() {
        String fall = fall(true);

        Schnittstelle.Antwort akte = schnittstelle.post(
                "krm", fall + "/korrektur", "{\"einreicher\":{\"vollmacht\":false},\"grund\":\"Verklickt\"}");

        assertThat(akte.<List<String>>wert("$.vollmachten[*].stand")).containsExactly("ERTEILT", "BERICHTIGT");
    }
}
