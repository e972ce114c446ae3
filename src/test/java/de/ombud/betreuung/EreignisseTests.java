package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.eingang.Schnittstelle.Antwort;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a running case over HTTP, who may say so, and what the change log keeps. */
@OmbudTest
class EreignisseTests {

    private static final String RUECKFRAGE =
            "{\"frage\":\"Haben Sie den Bescheid?\",\"bis\":\"%s\",\"namensgrund\":\"Er hat ihn\"}";
    private static final String GRUND = "{\"grund\":\"hat sich erledigt\"}";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock uhr;

    @Autowired
    private Schnittstelle api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/anliegen | {\"art\":\"LOB\",\"thema\":\"P01\",\"beschreibung\":\"nett\"}",
                "/nachtrag | {\"text\":\"Der Vermieter mahnt.\"}",
                "/rueckzug | {\"grund\":\"hat sich erledigt\"}",
                "/anliegen/1/rueckzug | {\"grund\":\"hat sich erledigt\"}",
                "/korrektur | {\"kanal\":\"TELEFON\",\"grund\":\"Anruf\"}"
            })
    void onlyKrmActsOnACaseThatOthersMaySee(String pfad, String json) {
        String fall = api.neuerFall(Anfrage.gueltig());

        assertThat(api.post("leistung", fall + pfad, json).status()).isEqualTo(403);
        assertThat(api.post("teamleitung", fall + pfad, json).status()).isEqualTo(403);
        assertThat(api.post("markt", fall + pfad, json).status()).isEqualTo(404);
        assertThat(api.post("ombud", fall + pfad, json).status()).isEqualTo(404);
        assertThat(api.post("krm", Schnittstelle.KUNDENREAKTIONEN + "/KR-1999-000001" + pfad, json)
                        .status())
                .isEqualTo(404);
        assertThat(api.post("krm2", fall + pfad, json).status()).isBetween(200, 201);
    }

    @Test
    void onlyKrmTakesFeedbackAndOpensAgain() {
        String fall = api.neuerFall(Anfrage.gueltig());
        Map<String, String> wege =
                Map.of("/rueckmeldung", "{\"wert\":\"UNZUFRIEDEN\",\"text\":\"\"}", "/wiedereroeffnung", GRUND);

        wege.forEach((pfad, json) -> {
            assertThat(api.post("leistung", fall + pfad, json).status()).isEqualTo(403);
            assertThat(api.post("markt", fall + pfad, json).status()).isEqualTo(404);
            assertThat(api.post("krm", fall + pfad, json).status())
                    .as("neither answered nor closed")
                    .isEqualTo(409);
        });
        api.post("krm", fall + "/wiedereroeffnung", "{\"grund\":\"\"}").nenntNur(400, "grund");
        api.post("krm", fall + "/rueckmeldung", "{\"wert\":\"GEHT_SO\"}").nenntNur(400, "wert");
    }

    @Test
    void theOmbudspersonActsOnWhatIsAddressedToThem() {
        String fall = api.neuerFall(Anfrage.gueltig().mit("adressat", "'OMBUDSSTELLE'"));

        assertThat(api.post("ombud", fall + "/nachtrag", "{\"text\":\"Rückruf der Beratungsstelle\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aFurtherAnliegenGetsItsAreaAndTheNextNumber() {
        String fall = api.neuerFall(Anfrage.gueltig());

        Antwort antwort = api.post("krm", fall + "/anliegen", "{\"art\":\"BESCHWERDE\",\"thema\":\"M05\"}");

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        assertThat(antwort.<Map<String, Object>>wert("$.anliegen[1]"))
                .containsEntry("nr", 2)
                .containsEntry("bereich", "MARKT_UND_INTEGRATION");
    }

    @Test
    void aFurtherAnliegenIsCheckedLikeTheFirst() {
        String fall = api.neuerFall(Anfrage.gueltig().ohne("text"));

        api.post("krm", fall + "/anliegen", "{\"art\":\"SONST\",\"thema\":\"X1\",\"ergebnis\":\"BEGRUENDET\"}")
                .nenntNur(400, "art", "thema", "ergebnis");
        api.post("krm", fall + "/anliegen", "{\"art\":\"LOB\",\"thema\":\"P01\"}")
                .nenntNur(400, "beschreibung");
        assertThat(api.gib("krm", fall).<List<Object>>wert("$.anliegen")).hasSize(1);
    }

    @Test
    void whatThePersonAddsStandsInTheCase() {
        String fall = api.neuerFall(Anfrage.gueltig());

        Antwort antwort = api.post("krm", fall + "/nachtrag", "{\"text\":\"Der Vermieter mahnt.\"}");

        assertThat(antwort.<String>wert("$.nachtraege[0].text")).isEqualTo("Der Vermieter mahnt.");
        api.post("krm", fall + "/nachtrag", "{\"text\":\" \"}").nenntNur(400, "text");
        api.post("krm", fall + "/nachtrag", "{}").nenntNur(400, "text");
    }

    @Test
    void thoseWhoWorkOnAnAnliegenAskThePerson() {
        String fall = verteilt(Anfrage.gueltig());
        String frage = RUECKFRAGE.formatted(heutePlus(7));

        assertThat(api.post("markt", fall + "/rueckfrage", frage).status()).isEqualTo(404);
        assertThat(api.post("gf", fall + "/rueckfrage", frage).status()).isEqualTo(403);
        Antwort antwort = api.post("leistung", fall + "/rueckfrage", frage);

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        assertThat(antwort.<String>wert("$.anliegen[0].status")).isEqualTo("RUECKFRAGE");
        assertThat(api.gib("krm", fall).<String>wert("$.rueckfragen[0].frage")).isEqualTo("Haben Sie den Bescheid?");
    }

    @Test
    void aQuestionThatNamesWhoConfidedInUsTellsLeadershipNoName() {
        String fall = verteilt(Anfrage.gueltig()
                .mit("vertraulich", "true")
                .mit("kunde", "{'vorname':'Mia','nachname':'Vertraut','email':'mia.vertraut@example.org'}")
                .mit("einreicher", "{'art':'ANGEHOERIGE','name':'Karl Kunz'}"));
        Antwort gefragt = api.post(
                "krm",
                fall + "/rueckfrage",
                "{\"frage\":\"Frau Vertraut, hat Herr Kunz den Bescheid?\",\"bis\":\"%s\",\"namensgrund\":\"Er hat ihn\"}"
                        .formatted(heutePlus(7)));
        assertThat(gefragt.status()).as(gefragt.inhalt()).isEqualTo(201);

        assertThat(api.gib("teamleitung", fall).<String>wert("$.rueckfragen[0].frage"))
                .isEqualTo("Frau [vertraulich], hat Herr [vertraulich] den Bescheid?");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 400})
    void aDayInThePastOrFarAwayIsNoLastDayOfWaiting(int tage) {
        String fall = verteilt(Anfrage.gueltig());

        api.post("krm", fall + "/rueckfrage", RUECKFRAGE.formatted(heutePlus(tage)))
                .nenntNur(400, "bis");
        api.post("krm", fall + "/rueckfrage", "{\"frage\":\"\",\"bis\":\"bald\"}")
                .nenntNur(400, "frage", "bis");
        assertThat(api.gib("krm", fall).<List<Object>>wert("$.rueckfragen")).isEmpty();
    }

    @Test
    void aQuestionBeforeTheCheckDoesNotFitTheState() {
        String fall = api.neuerFall(Anfrage.gueltig());

        assertThat(api.post("krm", fall + "/rueckfrage", RUECKFRAGE.formatted(heutePlus(7)))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aWithdrawnCaseIsClosedAndStaysSo() {
        String fall = api.neuerFall(Anfrage.gueltig());

        Antwort antwort = api.post("krm", fall + "/rueckzug", GRUND);

        assertThat(antwort.status()).isEqualTo(200);
        assertThat(antwort.<String>wert("$.status")).isEqualTo("ZURUECKGEZOGEN");
        assertThat(antwort.<String>wert("$.anliegen[0].ergebnis")).isEqualTo("ZURUECKGEZOGEN");
        assertThat(antwort.<String>wert("$.abschluss.rueckzugsgrund")).isEqualTo("hat sich erledigt");
        assertThat(api.post("krm", fall + "/rueckzug", GRUND).status()).isEqualTo(409);
        assertThat(antwort.<List<Object>>wert("$.wartetAuf")).isEmpty();
    }

    @Test
    void anAdditionCameBetweenTheComplaintAndNow() {
        String fall = api.neuerFall(Anfrage.gueltig());
        LocalDate heute = Ortszeit.tag(uhr.instant());
        for (LocalDate unmoeglich : List.of(heute.plusDays(1), LocalDate.of(2020, 1, 2))) {
            api.post("krm", fall + "/nachtrag", "{\"text\":\"Anbei.\",\"eingang\":\"%s\"}".formatted(unmoeglich))
                    .nenntNur(400, "eingang");
        }
        api.post("krm", fall + "/nachtrag", "{\"text\":\"Anbei.\",\"kanal\":\"FAX\"}")
                .nenntNur(400, "kanal");

        Antwort ohne = api.post("krm", fall + "/nachtrag", "{\"text\":\"Anbei.\"}");
        assertThat(ohne.<String>wert("$.nachtraege[0].eingang")).isEqualTo(heute.toString());
        assertThat(ohne.<String>wert("$.nachtraege[0].kanal")).isEqualTo(ohne.<String>wert("$.kanal"));
    }

    @Test
    void theSameAdditionSentAgainIsTakenInOnce() {
        String fall = api.neuerFall(Anfrage.gueltig());
        String nachtrag = "{\"text\":\"Der Vermieter mahnt.\"}";
        assertThat(api.post("krm", fall + "/nachtrag", nachtrag).status()).isEqualTo(201);
        Antwort nochmals = api.post("krm", fall + "/nachtrag", nachtrag);
        assertThat(nochmals.status()).isEqualTo(409);
        assertThat(nochmals.inhalt()).contains("als Nr. 1");
        assertThat(api.post("krm2", fall + "/nachtrag", nachtrag).status())
                .as("somebody else heard it too")
                .isEqualTo(201);
    }

    @Test
    void whoTakesTheCaseBackToLodgeAWiderspruchIsHeard() {
        String fall = api.neuerFall(Anfrage.gueltig());
        Antwort antwort = api.post(
                "krm",
                fall + "/rueckzug",
                "{\"grund\":\"Sie will nicht mehr reden. Hiermit lege ich Widerspruch gegen den Bescheid ein.\"}");

        assertThat(antwort.<String>wert("$.status")).isEqualTo("ZURUECKGEZOGEN");
        assertThat(antwort.<Object>wert("$.abschluss"))
                .as("nobody has decided yet")
                .isNull();
        assertThat(antwort.<List<String>>wert("$.wartetAuf[*].was")).contains("Hinweise entscheiden");
    }

    @Test
    void whatAPersonWritesToAClosedCaseWaitsForTheKrm() {
        String fall = api.neuerFall(Anfrage.gueltig());
        api.post("krm", fall + "/rueckzug", GRUND);

        Antwort antwort = api.post("krm", fall + "/nachtrag", "{\"text\":\"Ich schreibe doch noch einmal.\"}");

        assertThat(antwort.status()).isEqualTo(201);
        assertThat(antwort.<String>wert("$.status")).isEqualTo("ZURUECKGEZOGEN");
        assertThat(antwort.<List<String>>wert("$.wartetAuf[*].was")).containsExactly("Nachtrag sichten");
        assertThat(antwort.<List<String>>wert("$.wartetAuf[*].gruppe")).containsExactly("krm");
        assertThat(antwort.<String>wert("$.wartetAuf[0].seit")).isNotBlank();
        assertThat(antwort.<String>wert("$.wartetAuf[0].bis")).isNotBlank();
    }

    @Test
    void aCorrectionChangesWhatItNamesAndMovesTheClocks() {
        String fall = api.neuerFall(Anfrage.gueltig());

        Antwort antwort = api.post("krm2", fall + "/korrektur", """
            {"eingang":"2026-03-02T08:00:00+01:00","kunde":{"email":"neu@example.org","telefon":"0351 1","anschrift":{"plz":"01069"}},
             "grund":"Eingangsstempel übersehen"}\
            """);

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(antwort.<String>wert("$.fristen.antwort")).isEqualTo("2026-03-16");
        assertThat(antwort.<String>wert("$.kunde.nachname")).isEqualTo("Muster");
        assertThat(antwort.<String>wert("$.kunde.anschrift.strasse")).isEqualTo("Weg 1");
        Antwort protokoll = api.gib("krm", fall + "/protokoll");
        assertThat(protokoll.<Boolean>wert("$.unversehrt")).isTrue();
        assertThat(protokoll.<List<String>>wert("$.zeilen[*].feld"))
                .containsExactly("eingang", "kunde.email", "kunde.telefon", "kunde.anschrift.plz");
        assertThat(protokoll.<Map<String, Object>>wert("$.zeilen[1]"))
                .containsEntry("alt", "mia@example.org")
                .containsEntry("neu", "neu@example.org")
                .containsEntry("wer", "krm2")
                .containsEntry("grund", "Eingangsstempel übersehen");
    }

    @Test
    void anEmptyFieldInACorrectionIsEmptied() {
        String fall = api.neuerFall(Anfrage.gueltig().mit("antwortweg", "'BRIEF'"));

        Antwort antwort = api.post(
                "krm", fall + "/korrektur", "{\"kunde\":{\"email\":null,\"vorname\":\"\"},\"grund\":\"falsch\"}");

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(antwort.<Object>wert("$.kunde.email")).isNull();
        assertThat(antwort.<Object>wert("$.kunde.vorname")).isNull();
        assertThat(antwort.<String>wert("$.kunde.nachname")).isEqualTo("Muster");
    }

    @Test
    void aCorrectionLeavesNobodyUnreachable() {
        String fall = api.neuerFall(Anfrage.gueltig());

        api.post("krm", fall + "/korrektur", "{\"kunde\":{\"email\":\"\"},\"grund\":\"falsch\"}")
                .nenntNur(400, "kunde.email");
        assertThat(api.gib("krm", fall).<String>wert("$.kunde.email")).isEqualTo("mia@example.org");
    }

    @Test
    void aCorrectionIsCheckedLikeARecording() {
        String fall = api.neuerFall(Anfrage.gueltig());

        api.post("krm", fall + "/korrektur", "{\"eingang\":\"2999-01-01T00:00:00Z\",\"kanal\":\"FAX\",\"wer\":1}")
                .nenntNur(400, "eingang", "kanal", "grund", "wer");
        api.post("krm", fall + "/korrektur", "{\"grund\":\"nur so\"}").nenntNur(422, "");
        api.post("krm", fall + "/korrektur", "{\"einreicher\":{\"name\":\"B\"},\"grund\":\"x\"}")
                .nenntNur(400, "einreicher.art");
        assertThat(api.gib("krm", fall + "/protokoll").<List<Object>>wert("$.zeilen"))
                .isEmpty();
    }

    @Test
    void aLogThatSomebodyTouchedSaysSo() {
        String fall = api.neuerFall(Anfrage.gueltig());
        api.post("krm", fall + "/korrektur", "{\"kanal\":\"TELEFON\",\"grund\":\"Anruf\"}");
        jdbc.sql("update aenderung set grund = 'nie geschehen' from kundenreaktion k where k.id = kundenreaktion_id"
                        + " and k.aktenzeichen = :az")
                .param("az", az(fall).wert())
                .update();

        assertThat(api.gib("krm", fall + "/protokoll").<Boolean>wert("$.unversehrt"))
                .isFalse();
    }

    @Test
    void theLogIsForKrmAndLeadership() {
        String fall = api.neuerFall(Anfrage.gueltig()) + "/protokoll";

        for (String wer : List.of("krm", "teamleitung", "bereichsleitung", "gf")) {
            assertThat(api.gib(wer, fall).status()).as(wer).isEqualTo(200);
        }
        assertThat(api.gib("leistung", fall).status()).isEqualTo(403);
        assertThat(api.gib("markt", fall).status()).isEqualTo(404);
    }

    @Test
    void krmMovesAnAnliegenWhileItIsChecked() {
        String fall = api.neuerFall(Anfrage.gueltig());
        String wohin = "{\"bereich\":\"EINGANGSZONE\",\"grund\":\"Es geht um den Empfang\"}";

        assertThat(api.put("leistung", fall + "/anliegen/1/bereich", wohin).status())
                .isEqualTo(403);
        assertThat(api.put("markt", fall + "/anliegen/1/bereich", wohin).status())
                .isEqualTo(404);
        assertThat(api.put("krm", fall + "/anliegen/2/bereich", wohin).status()).isEqualTo(404);
        api.put("krm", fall + "/anliegen/1/bereich", "{\"bereich\":\"KELLER\"}").nenntNur(400, "bereich", "grund");
        Antwort antwort = api.put("krm", fall + "/anliegen/1/bereich", wohin);

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(antwort.<String>wert("$.anliegen[0].bereich")).isEqualTo("EINGANGSZONE");
        assertThat(antwort.<String>wert("$.anliegen[0].gruppe")).isEqualTo("eingangszone");
        assertThat(api.gib("krm", fall + "/protokoll").<List<String>>wert("$.zeilen[*].feld"))
                .containsExactly("anliegen[1].bereich");
        assertThat(api.gib("leistung", fall).status()).isEqualTo(404);
    }

    /** Past the check, as the process would take it there. */
    private String verteilt(Anfrage anfrage) {
        String fall = api.neuerFall(anfrage);
        jdbc.sql("update kundenreaktion set status = 'IN_BEARBEITUNG' where aktenzeichen = :az")
                .param("az", az(fall).wert())
                .update();
        return fall;
    }

    private static Aktenzeichen az(String pfad) {
        return new Aktenzeichen(pfad.substring(pfad.lastIndexOf('/') + 1));
    }

    private String heutePlus(int tage) {
        return Ortszeit.tag(uhr.instant()).plusDays(tage).toString();
    }
}
