package de.ombud.suche;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody finds what they may see, by what they may see of it (§ 35 SGB I). Each test has words of its own. */
@OmbudTest
@ExtendWith(OutputCaptureExtension.class)
class SucheTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Fallsuche suche;

    @Autowired
    private Akten akten;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private JdbcClient jdbc;

    private String marke;
    private String nachname;
    private String az;

    @BeforeEach
    void aCaseOfTwoAreas() {
        marke = marke();
        nachname = "Lüdenscheidt" + marke;
        az = erfasst("krm", "KRM", nachname);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1$s",
                "lüdenscheidt%1$s",
                "mia LÜDEN",
                "gesamt%1$s",
                "Häuser gesamt%1$s",
                "%1$skautionen",
                "fahrschule%1$s",
                "mia.%1$s@EXAMPLE.org",
                "093 02bg %1$s",
                "09302BG%1$s",
                "Beratung%1$s %1$sKautionen"
            })
    void krmFindsACaseByNameNumberMailAndStemsOfWords(String eingabe) {
        String frage = eingabe.formatted(marke);
        JsonNode treffer = finde("krm", frage);

        if (frage.equals("mia LÜDEN")) {
            assertThat(aktenzeichen(treffer)).contains(az);
        } else {
            assertThat(aktenzeichen(treffer)).containsExactly(az);
        }
    }

    @Test
    void theFileNumberLeadsThereAlsoWithoutItsZeros() {
        assertThat(aktenzeichen(finde("krm", az.toLowerCase()))).containsExactly(az);
        String[] teile = az.split("-");
        assertThat(aktenzeichen(finde("krm", teile[1] + "-" + Integer.parseInt(teile[2]))))
                .containsExactly(az);
        assertThat(aktenzeichen(finde("selbst", az))).isEmpty();
    }

    /** In words of the office. */
    @Test
    void aWordIsFoundInLongerWords() {
        Map<String, String> saetze = Map.ofEntries(
                Map.entry("Kaution", "Die Mietkaution wurde nicht überwiesen."),
                Map.entry("Bescheid", "Der Bewilligungsbescheid ist falsch."),
                Map.entry("Bescheide", "Gegen den Aufhebungs- und Erstattungsbescheid"),
                Map.entry("Nachzahlung", "Die Betriebskostennachzahlung ist hoch."),
                Map.entry("Betriebskosten", "Die Betriebskostennachzahlung ist hoch."),
                Map.entry("Anträge", "Mein Weiterbewilligungsantrag liegt seit Mai."),
                Map.entry("Kündigung", "Wegen der Wohnungskündigung"),
                Map.entry("Strom", "Die Stromsperre kommt morgen."),
                Map.entry("Termin", "Keine Terminvergabe am Telefon"),
                Map.entry("Häuser", "Die Haeuser sind alt."),
                Map.entry("Haeuser", "Die Häuser sind alt."));

        saetze.forEach((wort, satz) -> {
            schreibt("text", satz);
            JsonNode treffer = finde("krm", nachname + " " + wort);
            assertThat(aktenzeichen(treffer)).as(wort).containsExactly(az);
            assertThat(treffer.get(0).path("fundstellen").findValuesAsText("treffer"))
                    .as(wort)
                    .contains("true");
        });
    }

    @Test
    void aWordIsNotFoundInOneThatOnlyLooksLikeACompound() {
        Map<String, String> saetze = Map.of(
                "Miete", "Mein Vermieter ruft an.",
                "Stelle", "Das habe ich mir anders vorgestellt.",
                "Amt", "Der gesamte Antrag",
                "Rente", "Der Konkurrent");

        saetze.forEach((wort, satz) -> {
            schreibt("text", satz);
            assertThat(aktenzeichen(finde("krm", nachname + " " + wort)))
                    .as(wort)
                    .isEmpty();
        });
    }

    @Test
    void aNameIsFoundHoweverItIsSpelt() {
        List<String[]> namen = List.of(
                new String[] {"Müller", "Mueller"},
                new String[] {"Mueller", "Müller"},
                new String[] {"Müller", "Muller"},
                new String[] {"Strauß", "Strauss"},
                new String[] {"Nguyễn", "Nguyen"},
                new String[] {"Öztürk", "Oeztuerk"},
                new String[] {"Łukaszewski", "Lukaszewski"});

        namen.forEach(name -> {
            schreibt("kunde_nachname", name[0] + marke);
            assertThat(aktenzeichen(finde("krm", name[1] + marke))).as(name[1]).containsExactly(az);
        });
    }

    @Test
    void aBgNummerIsFoundHoweverItIsGrouped() {
        String nummer = String.valueOf(100 + Math.floorMod(marke.hashCode(), 900));
        schreibt("kunde_bg_nummer", "09302BG0012" + nummer);

        for (String gesucht :
                List.of("093 02 BG 0012 %s", "09302//0012%s", "09302bg0012%s", nachname + " 093 02 BG 0012 %s")) {
            assertThat(aktenzeichen(finde("krm", gesucht.formatted(nummer))))
                    .as(gesucht)
                    .contains(az);
        }
    }

    @Test
    void whoMistypesANameIsAskedWhetherTheyMeantAnother() {
        String vertippt = nachname.substring(0, 5) + nachname.substring(6);
        JsonNode ergebnis = ok(sucheMit("krm", "{\"suche\":\"%s\"}".formatted(vertippt)));

        assertThat(ergebnis.path("treffer")).isEmpty();
        assertThat(ergebnis.path("gemeint").get(0).asText()).isEqualTo(nachname);
        assertThat(gesucht("krm", vertippt).body()).contains("Meinten Sie vielleicht", "value=\"" + nachname + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"selbst", "ombud", "recht", "admin"})
    void nobodyLearnsANameOfACaseThatIsNotTheirs(String wer) {
        String vertippt = nachname.substring(0, 5) + nachname.substring(6);

        assertThat(ok(sucheMit(wer, "{\"suche\":\"%s\"}".formatted(vertippt))).path("gemeint"))
                .isEmpty();
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(aktenzeichen(finde("krm", nachname + " " + marke + "Kautionen" + " gesamt" + marke)))
                .containsExactly(az);
        assertThat(aktenzeichen(finde("krm", nachname + " Stromsperre"))).isEmpty();
    }

    @Test
    void anAreaFindsByThePersonAndItsOwnAnliegenAndNotByWhatElseWasSaid() {
        assertThat(aktenzeichen(finde("leistung", nachname))).containsExactly(az);
        assertThat(aktenzeichen(finde("leistung", marke + "Kaution"))).containsExactly(az);
        assertThat(aktenzeichen(finde("markt", "Fahrschule" + marke))).containsExactly(az);

        assertThat(aktenzeichen(finde("leistung", "Fahrschule" + marke))).isEmpty();
        assertThat(aktenzeichen(finde("leistung", "gesamt" + marke))).isEmpty();
        assertThat(aktenzeichen(finde("markt", marke + "Kaution"))).isEmpty();
        assertThat(aktenzeichen(finde("markt", nachname + " " + marke + "Kaution")))
                .isEmpty();
    }

    @Test
    void anAreaIsShownItsOwnWordsOnly() {
        JsonNode treffer =
                finde("leistung", nachname + " " + marke + "Kautionen").get(0);

        assertThat(treffer.path("bereiche")).hasSize(2);
        assertThat(treffer.path("betreff").isNull()).isTrue();
        assertThat(treffer.path("name").asText()).isEqualTo("Mia " + nachname);
        assertThat(treffer.path("fundstellen")).hasSize(1);
        assertThat(treffer.path("fundstellen").get(0).path("ort").asText()).isEqualTo("ANLIEGEN");
        assertThat(treffer.path("fundstellen").get(0).path("nr").asInt()).isEqualTo(1);
        assertThat(treffer.toString()).doesNotContain("Fahrschule", "gesamt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"selbst", "eingang", "ombud", "presse", "recht", "dsb", "widerspruch", "admin", "analyse"})
    void whoHasNothingToDoWithItFindsNothing(String wer) {
        for (String frage :
                List.of(nachname, marke + "Kaution", "gesamt" + marke, "mia." + marke + "@example.org", az)) {
            assertThat(aktenzeichen(finde(wer, frage))).as(wer).isEmpty();
        }
    }

    @Test
    void theOmbudsstelleFindsWhatIsAddressedToIt() {
        String an = erfasst("krm", "OMBUDSSTELLE", nachname);

        assertThat(aktenzeichen(finde("ombud", nachname + " gesamt" + marke))).containsExactly(an);
    }

    @Test
    void whoeverRecordedACallFindsIt() {
        String selbst = erfasst("eingang", "KRM", nachname);

        assertThat(aktenzeichen(finde("eingang", "gesamt" + marke))).containsExactly(selbst);
    }

    @Test
    void aGroupToWhichACaseWasOpenedFindsItAsAWhole() {
        freigabe.gewaehren(new Aktenzeichen(az), "recht");

        assertThat(aktenzeichen(finde("recht", "Fahrschule" + marke + " gesamt" + marke)))
                .containsExactly(az);
    }

    @ParameterizedTest
    @CsvSource({"krm2, krm", "leistung2, leistung"})
    void anExcludedPersonFindsNothingAndTheOthersStillDo(String ausgeschlossen, String andere) {
        freigabe.ausschliessen(new Aktenzeichen(az), ausgeschlossen, "Die Beschwerde richtet sich gegen sie.", "krm");

        for (String frage : List.of(nachname, marke + "Kaution", az)) {
            assertThat(aktenzeichen(finde(ausgeschlossen, frage))).isEmpty();
            assertThat(aktenzeichen(finde(andere, frage))).containsExactly(az);
        }
    }

    /** The index is asked within bounds that follow the rule; here both are held against each other for every kind of person. */
    @Test
    void theIndexKnowsTheSameRuleAsTheCase() {
        String ombud = erfasst("krm", "OMBUDSSTELLE", nachname);
        String selbst = erfasst("eingang", "KRM", nachname);
        freigabe.gewaehren(new Aktenzeichen(ombud), "recht");
        freigabe.gewaehren(new Aktenzeichen(selbst), "pressestelle");
        freigabe.ausschliessen(new Aktenzeichen(selbst), "y", "Befangenheit", "krm");
        List<String> faelle = List.of(selbst, ombud, az);

        for (String gruppe : List.of(
                "krm",
                "teamleitung",
                "bereichsleitung",
                "geschaeftsfuehrung",
                "leistung",
                "markt_integration",
                "selbstaendige",
                "eingangszone",
                "ombudsstelle",
                "widerspruchsstelle",
                "pressestelle",
                "recht",
                "datenschutz",
                "camunda-admin")) {
            for (String name : List.of("x", "y", "eingang")) {
                Betrachter wer = new Betrachter(name, Set.of(gruppe));
                List<String> sichtbar =
                        faelle.stream().filter(fall -> siehtPerson(fall, wer)).toList();
                assertThat(suche.finde(Suchworte.von(nachname), Fallsuche.VON_VORN, wer)
                                .treffer())
                        .as("%s in %s", name, gruppe)
                        .extracting(Treffer::aktenzeichen)
                        .containsExactlyElementsOf(sichtbar);
            }
        }
    }

    @Test
    void somebodyWithoutAGroupFindsNothing() {
        assertThat(suche.finde(Suchworte.von(nachname), Fallsuche.VON_VORN, new Betrachter("z", Set.of()))
                        .treffer())
                .isEmpty();
    }

    @Test
    void whatIsAddedAndChangedIsFoundAndWhatIsGoneIsNot() {
        ok(Zugriff.basic(port, "krm")
                .post(
                        "/api/kundenreaktionen/" + az + "/nachtrag",
                        "{\"text\":\"Der Vermieter drohte%s.\"}".formatted(marke)));
        assertThat(aktenzeichen(finde("krm", "drohte" + marke))).containsExactly(az);
        assertThat(aktenzeichen(finde("leistung", "drohte" + marke))).isEmpty();

        jdbc.sql("update kundenreaktion set kunde_nachname = :neu where aktenzeichen = :az")
                .param("neu", "Neu" + marke)
                .param("az", az)
                .update();
        jdbc.sql("""
            update anliegen set gruppe = 'selbstaendige'
            where nr = 1 and kundenreaktion_id = (select id from kundenreaktion where aktenzeichen = :az)
            """).param("az", az).update();
        assertThat(aktenzeichen(finde("krm", nachname))).isEmpty();
        assertThat(aktenzeichen(finde("krm", "neu" + marke + " drohte" + marke)))
                .containsExactly(az);
        assertThat(aktenzeichen(finde("selbst", "neu" + marke))).containsExactly(az);
        assertThat(aktenzeichen(finde("leistung", "neu" + marke))).isEmpty();
    }

    @Test
    void manyHitsComeInPagesWithoutGapOrDouble() {
        String name = "Seiten" + marke;
        List<String> alle = java.util.stream.Stream.generate(() -> erfasst("krm", "KRM", name))
                .limit(23)
                .toList();

        JsonNode erste = ok(sucheMit("krm", "{\"suche\":\"%s\"}".formatted(name)));
        JsonNode zweite = ok(sucheMit(
                "krm",
                "{\"suche\":\"%s\",\"vor\":%s}"
                        .formatted(name, erste.path("weiter").asText())));

        assertThat(aktenzeichen(erste.path("treffer"))).hasSize(20).startsWith(alle.get(22));
        assertThat(aktenzeichen(zweite.path("treffer"))).containsExactly(alle.get(2), alle.get(1), alle.get(0));
        assertThat(zweite.path("weiter").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"suche\":\"  \"}", "{\"suche\":\"%&|\"}"})
    void anEmptyQuestionIsRefusedInGerman(String frage) {
        HttpResponse<String> antwort = sucheMit("krm", frage);

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("\"suche\"", "Bitte eingeben, wonach gesucht werden soll.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table suchtext; --", "a:*|b", "\\\\'(", "der die das", "will", "!!! a <-> b"})
    void whatSomebodyTypesNeverBreaksTheSearch(String eingabe) {
        Suchergebnis ergebnis =
                suche.finde(Suchworte.von(eingabe), Fallsuche.VON_VORN, new Betrachter("x", Set.of("krm")));

        assertThat(ergebnis.treffer()).isNotNull();
    }

    @Test
    void aPersonWhoseNameIsALittleWordIsFound() {
        String will = erfasst("krm", "KRM", "Will");

        assertThat(aktenzeichen(finde("krm", "Will"))).contains(will);
    }

    @Test
    void withoutALoginNothingIsFound() {
        assertThat(new Zugriff(port).post("/api/suche", "{\"suche\":\"x1\"}").statusCode())
                .isEqualTo(401);
        assertThat(new Zugriff(port).get("/suche").statusCode()).isEqualTo(302);
    }

    @Test
    void thePageShowsWhatWasFoundAndNoNameStandsInItsAddress() {
        HttpResponse<String> seite = gesucht("krm", marke + "kautionen");

        assertThat(seite.statusCode()).isEqualTo(200);
        assertThat(seite.uri().toString()).endsWith("/suche/1").doesNotContain(marke);
        assertThat(seite.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(seite.body())
                .contains("/akte/" + az + "?von=suche", "Mia " + nachname, "<mark>" + marke + "kaution</mark>")
                .contains("Zwei &lt;b&gt;Dinge")
                .doesNotContain("<b>");
    }

    @Test
    void thePageSaysWhereNothingWasFoundOrAsked() {
        assertThat(gesucht("selbst", nachname).body())
                .contains("Nichts gefunden", "Was jetzt hilft", "Nur den Anfang des Nachnamens")
                .doesNotContain(az);
        assertThat(gesucht("krm", "  ").body()).contains("Bitte eingeben, wonach gesucht werden soll.");
        assertThat(Browser.angemeldet(adresse(), "krm").oeffne("suche/7").body())
                .contains("nicht mehr bekannt");
    }

    @Test
    void theWayThereStandsInTasklistAndOnTheFirstPage() {
        Browser browser = Browser.angemeldet(adresse(), "leistung");

        assertThat(browser.oeffne("").body()).contains("href=\"/suche\"");
        assertThat(browser.oeffne("camunda/api/tasklist/plugin/ombud-leiste/static/app/plugin.js")
                        .body())
                .contains("'/api/seiten'", "schluessel: 'suche'");
        assertThat(Browser.angemeldet(adresse(), "analyse").oeffne("").body()).doesNotContain("href=\"/suche\"");
    }

    @Test
    void theLogKnowsNoWordOfIt(CapturedOutput log) {
        finde("krm", nachname);
        gesucht("krm", marke + "Kaution");
        gesucht("krm", "will der '" + marke);

        assertThat(log.getAll()).doesNotContain(marke);
    }

    private void schreibt(String spalte, String wert) {
        jdbc.sql("update kundenreaktion set " + spalte + " = :wert where aktenzeichen = :az")
                .param("wert", wert)
                .param("az", az)
                .update();
    }

    private boolean siehtPerson(String fall, Betrachter wer) {
        try {
            return akten.lies(new Aktenzeichen(fall), wer).kunde() != null;
        } catch (de.ombud.system.NichtGefunden e) {
            return false;
        }
    }

    private String erfasst(String wer, String adressat, String name) {
        HttpResponse<String> antwort =
                Zugriff.basic(port, wer).post("/api/kundenreaktionen", """
                    {"kanal":"TELEFON","eingang":"2026-11-04T09:15:00+01:00","adressat":"%1$s","reaktionsart":"KUNDENREAKTION",
                     "dienststelle":"DRESDEN","betreff":"Zwei <b>Dinge","text":"Meine Häuser sind gesamt%2$s in Gefahr.","antwortweg":"EMAIL",
                     "erfasserbemerkung":"","weitereKanaele":[],
                     "kunde":{"vorname":"Mia","nachname":"%3$s","email":"Mia.%2$s@example.org","bgNummer":"09302BG %2$s"},
                     "einreicher":{"art":"BERATUNGSSTELLE","name":"Petra Rat","organisation":"Beratung%2$s e. V.","vollmacht":false},
                     "anliegen":[{"art":"BESCHWERDE","thema":"L01","beschreibung":"Die %2$skaution <b>fehlt</b>.","notlage":false},
                                 {"art":"BESCHWERDE","thema":"M06","beschreibung":"Die Fahrschule%2$s wurde abgelehnt.","notlage":false}]}
                    """.formatted(adressat, marke, name));
        return ok(antwort).path("aktenzeichen").asText();
    }

    private JsonNode finde(String wer, String frage) {
        return ok(sucheMit(wer, "{\"suche\":\"" + frage + "\"}")).path("treffer");
    }

    private HttpResponse<String> sucheMit(String wer, String json) {
        return Zugriff.basic(port, wer).post("/api/suche", json);
    }

    private HttpResponse<String> gesucht(String wer, String worte) {
        return Browser.angemeldet(adresse(), wer).sende("suche", "suche", Map.of("worte", worte));
    }

    private URI adresse() {
        return URI.create("http://localhost:" + port + "/");
    }

    private static JsonNode ok(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).as(antwort.body()).isBetween(200, 299);
        return antwort.body().isEmpty() ? null : Zugriff.json(antwort);
    }

    private static List<String> aktenzeichen(JsonNode treffer) {
        return treffer.findValuesAsText("aktenzeichen");
    }

    /** Letters only, and no vowels at its end, so that no stemmer takes anything away. */
    private static String marke() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .map(c -> "bcdfghjklmpqvwxz".charAt(Character.digit(c, 16)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
