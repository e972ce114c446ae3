package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Betreuer, Vormund and parents: a document of a court or a register office stands where others show a Vollmacht. */
@OmbudTest
class GesetzlicheVertretungTests {

    private static final String BETREUER =
            "{'art':'GESETZLICHE_VERTRETUNG','name':'Bert Treu','email':'treu@betreuung.example','bestellung':%s}";
    private static final LocalDate HEUTE = Ortszeit.tag(Instant.now());
    private static final String VERTRETUNG = "treu@betreuung.example";
    private static final String PERSON = "mia@example.org";

    @Autowired
    private Schnittstelle api;

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aBetreuerForAuthoritiesGetsTheLetters() {
        String pfad = fall(urkunde("BEHOERDEN", null));

        assertThat(geht(pfad)).isEqualTo(VERTRETUNG);
        assertThat(api.gib("krm", pfad).<List<String>>wert("$.vollmachten[*].nachweis"))
                .containsExactly("BESTELLUNGSURKUNDE");
        assertThat(api.gib("krm", pfad).<List<String>>wert("$.vollmachten[0].aufgabenkreise"))
                .containsExactly("BEHOERDEN");
        assertThat(api.gib("krm", pfad).inhalt())
                .as("what we ask a record is no field of it")
                .doesNotContain("tDritter", "tBevollmaechtigt", "tGeschuetzt");
        assertThat(akte(pfad))
                .contains("gesetzliche Vertretung", "Bestellungsurkunde", "Behörden und Sozialleistungen")
                .doesNotContain("Vollmacht vom");
    }

    @ParameterizedTest
    @CsvSource({
        "GESUNDHEIT, mia@example.org",
        "WOHNUNG, mia@example.org",
        "POST, mia@example.org",
        "VERMOEGEN, treu@betreuung.example",
        "ALLES, treu@betreuung.example"
    })
    void theAufgabenkreisDecidesWhetherThisMatterIsTheirs(String kreis, String empfaenger) {
        assertThat(geht(fall(urkunde(kreis, null)))).isEqualTo(empfaenger);
    }

    @Test
    void whoeverChecksTheReceiptIsToldThatTheAufgabenkreisDoesNotCoverIt() {
        String pfad = fall(urkunde("GESUNDHEIT", null));

        assertThat(api.browser("krm")
                        .oeffne("akte/" + nummer(pfad) + "/beilage")
                        .body())
                .contains("Bitte prüfen: Der Aufgabenkreis umfasst weder Behörden- noch Vermögensangelegenheiten");
    }

    @Test
    void aBetreuungThatEndedYesterdayGetsNothingAnyMore() {
        String bisGestern = fall(urkunde("BEHOERDEN", HEUTE.minusDays(1)));
        String bisHeute = fall(urkunde("BEHOERDEN", HEUTE));

        assertThat(geht(bisGestern)).isEqualTo(PERSON);
        assertThat(akte(bisGestern)).contains("Die gesetzliche Vertretung ist beendet");
        assertThat(geht(bisHeute)).isEqualTo(VERTRETUNG);
    }

    @Test
    void whenTheCourtEndsItEarlierThatIsRecordedWithAReason() {
        String pfad = fall(urkunde("BEHOERDEN", null));
        api.post("krm", pfad + "/vollmacht/widerruf", "{\"grund\":\"Beschluss des Amtsgerichts\"}");

        assertThat(geht(pfad)).isEqualTo(PERSON);
        assertThat(akte(pfad)).contains("Die gesetzliche Vertretung endete am");
    }

    @Test
    void ofTwoParentsWhoeverWritesGetsTheAnswer() {
        LocalDate volljaehrig = HEUTE.plusYears(9);
        String pfad = fall("{'nachweis':'GEBURTSURKUNDE','gueltigBis':'%s'}".formatted(volljaehrig.minusDays(1)));

        assertThat(geht(pfad)).isEqualTo(VERTRETUNG);
        assertThat(akte(pfad)).contains("Geburtsurkunde des Kindes").doesNotContain("§ 36 SGB I)");
    }

    @Test
    void fromFifteenOnAMinorMayActAloneAndTheFileSaysSo() {
        LocalDate morgenFuenfzehn = HEUTE.plusDays(1).plusYears(3);
        LocalDate heuteFuenfzehn = HEUTE.plusYears(3);
        String urkunde = "{'nachweis':'GEBURTSURKUNDE','gueltigBis':'%s'}";

        assertThat(akte(fall(urkunde.formatted(morgenFuenfzehn.minusDays(1))))).doesNotContain("mindestens 15 Jahre");
        assertThat(akte(fall(urkunde.formatted(heuteFuenfzehn.minusDays(1))))).contains("mindestens 15 Jahre");
    }

    @Test
    void aSixteenYearOldWhoWritesAloneIsAnsweredAlone() {
        String pfad = api.neuerFall(Anfrage.gueltig());

        assertThat(geht(pfad)).isEqualTo(PERSON);
        assertThat(akte(pfad)).contains("die Person selbst");
    }

    @Test
    void whoeverOnlySaysThatTheyAreTheBetreuerLearnsNothing() {
        String pfad = api.neuerFall(Anfrage.gueltig()
                .mit("einreicher", "{'art':'GESETZLICHE_VERTRETUNG','name':'Bert Treu','email':'" + VERTRETUNG + "'}"));

        assertThat(geht(pfad)).isEqualTo(PERSON);
        assertThat(akte(pfad)).contains("Kein Nachweis der gesetzlichen Vertretung");
        assertThat(text(pfad)).contains("kein Nachweis vor").doesNotContain("Vollmacht mit Ihrer Unterschrift");
    }

    @Test
    void anAnnouncedDocumentCountsWhenItIsHere() {
        String pfad = fall("{'nachweis':'WIRD_NACHGEREICHT','nachweisBis':'2098-12-01'}");
        assertThat(geht(pfad)).isEqualTo(PERSON);
        assertThat(akte(pfad)).contains("Die Urkunde ist angekündigt bis 01.12.2098");

        api.post("krm", pfad + "/vollmacht", json(urkunde("BEHOERDEN", null)));

        assertThat(akte(pfad)).contains("Schreiben gehen an die gesetzliche Vertretung");
    }

    @Test
    void aVollmachtProvesNoBetreuungAndADocumentOfTheCourtNoAdviceCentre() {
        String betreuer = fall(urkunde("BEHOERDEN", null));
        api.post("krm", betreuer + "/vollmacht", "{\"nachweis\":\"SCHRIFTLICH\"}")
                .nenntNur(400, "nachweis");
        String beratung = api.neuerFall(Anfrage.gueltig()
                .mit("einreicher", "{'art':'BERATUNGSSTELLE','name':'Petra Rat','email':'rat@beratung.example'}"));
        api.post("krm", beratung + "/vollmacht", json(urkunde("BEHOERDEN", null)))
                .nenntNur(400, "nachweis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nachweis':'BESTELLUNGSURKUNDE'}                                |"
                        + " einreicher.bestellung.aufgabenkreise",
                "{'nachweis':'GEBURTSURKUNDE'}                                    | einreicher.bestellung.gueltigBis",
                "{'nachweis':'GEBURTSURKUNDE','gueltigBis':'2098-01-01','aufgabenkreise':['POST']} |"
                        + " einreicher.bestellung.aufgabenkreise",
                "{'nachweis':'SCHRIFTLICH'}                                       | einreicher.bestellung.nachweis",
                "{}                                                               | einreicher.bestellung.nachweis",
            })
    void whatADocumentMustSayIsAskedFor(String bestellung, String feld) {
        api.post("krm", Schnittstelle.KUNDENREAKTIONEN, koerper(BETREUER.formatted(bestellung)))
                .nenntNur(400, feld);
    }

    @Test
    void aMereYesProvesNoBetreuung() {
        api.post(
                        "krm",
                        Schnittstelle.KUNDENREAKTIONEN,
                        koerper("{'art':'GESETZLICHE_VERTRETUNG','name':'Bert Treu','vollmacht':true}"))
                .nenntNur(400, "einreicher.bestellung.nachweis");
    }

    @Test
    void whoWasTakenForAnAdviceCentreAndIsTheBetreuerShowsTheDocumentAnew() {
        String pfad = api.neuerFall(Anfrage.gueltig()
                .mit(
                        "einreicher",
                        "{'art':'BERATUNGSSTELLE','name':'Bert Treu','email':'" + VERTRETUNG + "','vollmacht':true}"));
        assertThat(geht(pfad)).isEqualTo(VERTRETUNG);

        var danach = api.post(
                "krm", pfad + "/korrektur", json("{'einreicher':{'art':'GESETZLICHE_VERTRETUNG'},'grund':'Betreuer'}"));

        assertThat(danach.status()).as(danach.inhalt()).isEqualTo(200);
        assertThat(danach.<Boolean>wert("$.einreicher.vollmacht")).isFalse();
        assertThat(danach.<List<String>>wert("$.vollmachten[*].stand")).containsExactly("ERTEILT", "BERICHTIGT");
        api.post("krm", pfad + "/korrektur", json("{'einreicher':{'vollmacht':true},'grund':'Doch'}"))
                .nenntNur(400, "einreicher.vollmacht");
    }

    @Test
    void itIsRecordedOnThePage() {
        Browser krm = api.browser("krm");
        Map<String, String> felder = new HashMap<>(Map.of(
                "kanal", "EMAIL",
                "antwortweg", "EMAIL",
                "text", "Die Heizung fehlt.",
                "kunde.nachname", "Muster",
                "kunde.email", PERSON,
                "einreicher.art", "GESETZLICHE_VERTRETUNG",
                "einreicher.name", "Bert Treu",
                "einreicher.email", VERTRETUNG,
                "einreicher.bestellung.nachweis", "BESTELLUNGSURKUNDE",
                "einreicher.bestellung.gueltigBis", "2098-05-31"));
        felder.put("einreicher.bestellung.nachweisBis", "");
        felder.put("einreicher.bestellung.aufgabenkreise[1]", "BEHOERDEN");
        felder.put("einreicher.bestellung.aufgabenkreise[6]", "POST");
        felder.put("anliegen[0].art", "BESCHWERDE");
        felder.put("anliegen[0].thema", "K05");
        felder.put("anliegen[0].beschreibung", "Die Heizung fehlt.");
        String danach = krm.sende("erfassen", "erfassen", felder).body();
        var fund = Pattern.compile("/akte/(KR-[0-9-]+)").matcher(danach);

        assertThat(fund.find()).as(danach).isTrue();
        assertThat(krm.oeffne("akte/" + fund.group(1)).body())
                .contains("Behörden und Sozialleistungen, Postangelegenheiten", "gültig bis 31.05.2098");
    }

    @Test
    void theDocumentIsTakenInOnTheCasePage() {
        String pfad = api.neuerFall(Anfrage.gueltig()
                .mit("einreicher", "{'art':'GESETZLICHE_VERTRETUNG','name':'Bert Treu','email':'" + VERTRETUNG + "'}"));
        Browser krm = api.browser("krm");
        String seite = krm.oeffne("akte/" + nummer(pfad)).body();
        assertThat(seite)
                .contains("value=\"BESTELLUNGSURKUNDE\"", "value=\"VERMOEGEN\"")
                .doesNotContain("value=\"ELEKTRONISCH\"");

        krm.sende(
                "suche",
                "akte/" + nummer(pfad) + "/vollmacht",
                Map.of("nachweis", "BESTELLUNGSURKUNDE", "aufgabenkreise", "VERMOEGEN", "gueltigBis", "2098-01-31"));

        assertThat(akte(pfad)).contains("Aufgabenkreise: Vermögenssorge", "gültig bis 31.01.2098");
    }

    private String fall(String bestellung) {
        return api.neuerFall(Anfrage.gueltig().mit("einreicher", BETREUER.formatted(bestellung)));
    }

    private static String urkunde(String kreis, LocalDate bis) {
        String ende = bis == null ? "" : ",'gueltigBis':'" + bis + "'";
        return "{'nachweis':'BESTELLUNGSURKUNDE','aufgabenkreise':['" + kreis + "']" + ende + "}";
    }

    private static String koerper(String einreicher) {
        return json("""
            {'kanal':'EMAIL','antwortweg':'KEINE','text':'Guten Tag.','kunde':{'nachname':'Muster'},
             'einreicher':%s,'anliegen':[{'art':'BESCHWERDE','thema':'K05','beschreibung':'Die Kaution fehlt.'}]}
            """.formatted(einreicher));
    }

    private String geht(String pfad) {
        return spalte("empfaenger", pfad);
    }

    private String text(String pfad) {
        return spalte("text", pfad);
    }

    private String spalte(String spalte, String pfad) {
        long id = postausgang
                .erstellen(new Aktenzeichen(nummer(pfad)), Schreiben.EINGANGSBESTAETIGUNG, 0)
                .id();
        return jdbc.sql("select " + spalte + " from sendung where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private String akte(String pfad) {
        return api.browser("krm").oeffne("akte/" + nummer(pfad)).body();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String nummer(String pfad) {
        return pfad.substring(pfad.lastIndexOf('/') + 1);
    }
}
