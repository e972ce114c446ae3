package de.ombud.lesezugriff;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Somebody whose address is protected: a block in the residents' register (§ 51 BMG) or a women's shelter. Where they live is on the
 * letter to them, for whoever posts it, and in nothing else that this house answers.
 */
@OmbudTest
class AdressschutzTests {

    private static final List<String> ALLE = List.of(
            "krm",
            "krm2",
            "leistung",
            "markt",
            "selbst",
            "eingang",
            "ombud",
            "teamleitung",
            "bereichsleitung",
            "gf",
            "widerspruch",
            "presse",
            "recht",
            "dsb",
            "analyse",
            "admin");

    private final String strasse =
            "Kanariengasse" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Versteckt" + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    private int port;

    @Autowired
    private Schnittstelle api;

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<RequestMappingHandlerMapping> verzeichnisse;

    @Test
    void noAnswerToAnybodyNamesTheStreet() {
        String pfad = fall("SCHUTZEINRICHTUNG");
        String az = nummer(pfad);
        korrigiert(pfad, "'anschrift':{'zusatz':'c/o " + strasse + "'}");
        brief(az);

        for (String wer : ALLE) {
            Zugriff zugriff = Zugriff.basic(port, wer);
            for (String adresse : lesbare(az)) {
                HttpResponse<String> antwort = zugriff.get(adresse);
                assertThat(antwort.body()).as(wer + " " + adresse).doesNotContain(strasse);
            }
        }
        assertThat(api.browser("krm").oeffne("akte/" + az).body()).contains("Anschrift ist nur auf dem Brief");
    }

    @Test
    void nobodyFindsAnybodyByTheStreetAndTheGuessIsNotConfirmed() {
        String az = nummer(fall("AUSKUNFTSSPERRE"));

        var treffer = api.post("krm", "/api/suche", "{\"suche\":\"" + strasse + "\"}");
        assertThat(treffer.inhalt()).doesNotContain(az);
        var geraten = api.post("krm", "/api/dubletten", """
            {"kunde":{"nachname":"%s","plz":"01067"},"text":"Ich warte seit drei Wochen. Die Kaution fehlt."}
            """.formatted(name));
        assertThat(geraten.status()).isEqualTo(200);
        assertThat(geraten.inhalt()).doesNotContain(az).doesNotContain(strasse);
        var bekannt = api.post("krm", "/api/dubletten", """
            {"kunde":{"nachname":"%s","vorname":"Mia"},"text":"Ich warte seit drei Wochen. Die Kaution fehlt."}
            """.formatted(name));
        assertThat(bekannt.inhalt())
                .as("by name they are still one")
                .contains(az)
                .doesNotContain(strasse);
    }

    @Test
    void whoeverPostsTheLetterSeesWhereItGoesAndThatIsWrittenDown() {
        String az = nummer(fall("SCHUTZEINRICHTUNG"));
        long brief = brief(az);

        assertThat(api.browser("krm").oeffne("schreiben/" + brief).body())
                .contains(strasse, "neutralen Umschlag")
                .doesNotContain("nicht erfasst");
        assertThat(gelesenVon(az)).containsExactly("krm");
        for (String wer : List.of("leistung", "teamleitung", "gf", "ombud", "widerspruch", "dsb", "admin")) {
            assertThat(api.browser(wer).oeffne("schreiben/" + brief).body())
                    .as(wer)
                    .doesNotContain(strasse);
        }
        assertThat(gelesenVon(az)).containsExactly("krm");
    }

    @Test
    void onceItIsPostedTheAddressIsNobodysAgain() {
        String az = nummer(fall("AUSKUNFTSSPERRE"));
        long brief = brief(az);
        postausgang.briefVersandt(brief, Ortszeit.tag(Instant.now()), "krm");

        assertThat(api.browser("krm").oeffne("schreiben/" + brief).body())
                .doesNotContain(strasse)
                .contains(name)
                .doesNotContain("nicht erfasst");
        assertThat(gelesenVon(az)).isEmpty();
    }

    @Test
    void theLookAtAnAnswerBeforeItIsSentDoesNotShowIt() {
        String az = nummer(fall("AUSKUNFTSSPERRE"));
        HttpResponse<String> vorschau = api.browser("krm")
                .sende("suche", "akte/" + az + "/vorschau", Map.of("schreiben", "ANTWORT", "worte", "Guten Tag."));

        assertThat(vorschau.statusCode()).isEqualTo(200);
        assertThat(vorschau.body())
                .contains("Guten Tag.", "Anschrift ist geschützt")
                .doesNotContain(strasse)
                .doesNotContain("Anschrift fehlt");
    }

    @Test
    void aMarkThatIsSetLaterHidesWhatWasWrittenInTheChangeLogToo() {
        String pfad = fall("KEINER");
        korrigiert(pfad, "'anschrift':{'strasse':'" + strasse + " 2'}");
        assertThat(api.gib("krm", pfad + "/protokoll").inhalt()).contains(strasse);

        korrigiert(pfad, "'adressschutz':'AUSKUNFTSSPERRE'");

        assertThat(api.gib("krm", pfad + "/protokoll").inhalt())
                .doesNotContain(strasse)
                .contains("kunde.anschrift.strasse", "(geschützt)", "kunde.adressschutz");
        assertThat(api.gib("krm", pfad).inhalt()).doesNotContain(strasse);
    }

    /** Whoever looks for her knows where she lived; the shelter is known by who fetches her letters from there. */
    @Test
    void whereSheLivedBeforeIsCoveredAndNotFoundEither() {
        String az = nummer(imText("SCHUTZEINRICHTUNG"));
        String pfad = "/api/kundenreaktionen/" + az;
        korrigiert(pfad, "'anschrift':{'strasse':'Woanders" + strasse + " 7'}");

        assertThat(api.gib("krm", pfad).inhalt()).doesNotContainIgnoringCase(strasse);
        assertThat(api.gib("krm", pfad).<String>wert("$.text")).contains("[geschützte Anschrift]");
        assertThat(api.gib("krm", pfad + "/protokoll").inhalt()).doesNotContainIgnoringCase(strasse);
        assertThat(api.post("krm", "/api/suche", "{\"suche\":\"" + strasse + "\"}")
                        .inhalt())
                .doesNotContain(az);
    }

    /** From her telephone, without a name; and what she writes in it is what an earlier case knows. */
    @Test
    void whoWritesFromHerMailboxWithoutANameIsProtectedAndHerStreetIsCoveredThereToo() {
        imText("AUSKUNFTSSPERRE");
        String az = nummer(api.neuerFall(Anfrage.gueltig()
                .mitText("text", "Bitte nichts mehr in die " + strasse + " schicken, 01067 stimmt nicht.")
                .mit("kunde", "{'email':'%s@EXAMPLE.org'}".formatted(name.toLowerCase(Locale.ROOT)))));
        String pfad = "/api/kundenreaktionen/" + az;
        assertThat(api.gib("krm", pfad).<String>wert("$.kunde.adressschutz")).isEqualTo("AUSKUNFTSSPERRE");
        assertThat(api.gib("krm", pfad).<String>wert("$.text"))
                .isEqualTo(
                        "Bitte nichts mehr in die [geschützte Anschrift] schicken, [geschützte Anschrift] stimmt nicht.");
        assertThat(api.post("krm", "/api/suche", "{\"suche\":\"" + strasse + "\"}")
                        .inhalt())
                .doesNotContain(az);
    }

    @Test
    void aCorrectionOfSomethingElseDoesNotLoseTheHiddenAddress() {
        String pfad = fall("AUSKUNFTSSPERRE");

        assertThat(korrigiert(pfad, "'telefon':'0351 4711'").inhalt()).doesNotContain(strasse);

        assertThat(api.browser("krm").oeffne("schreiben/" + brief(nummer(pfad))).body())
                .contains(strasse);
    }

    @Test
    void itEndsOnlyWithAReason() {
        String pfad = fall("AUSKUNFTSSPERRE");
        api.post("krm", pfad + "/korrektur", "{\"kunde\":{\"adressschutz\":\"KEINER\"}}")
                .nenntNur(400, "grund");

        assertThat(korrigiert(pfad, "'adressschutz':'KEINER'").<String>wert("$.kunde.anschrift.strasse"))
                .isEqualTo(strasse + " 1");
        assertThat(api.gib("krm", pfad).inhalt()).doesNotContain("adressschutz");
    }

    @Test
    void whoMayNotActOnTheCaseDoesNotEndIt() {
        String pfad = fall("AUSKUNFTSSPERRE");
        for (String wer : List.of("teamleitung", "leistung", "gf")) {
            assertThat(api.post(wer, pfad + "/korrektur", "{\"kunde\":{\"adressschutz\":\"KEINER\"},\"grund\":\"x\"}")
                            .status())
                    .isIn(403, 404);
        }
        assertThat(api.gib("krm", pfad).<String>wert("$.kunde.adressschutz")).isEqualTo("AUSKUNFTSSPERRE");
    }

    @Test
    void itIsSetAndEndedOnTheCasePage() {
        String pfad = fall("KEINER");
        String az = nummer(pfad);
        Browser krm = api.browser("krm");
        assertThat(krm.oeffne("akte/" + az).body()).contains(strasse);

        krm.sende(
                "suche",
                "akte/" + az + "/beduerfnisse",
                Map.of("kunde.adressschutz", "SCHUTZEINRICHTUNG", "grund", "x"));
        assertThat(krm.oeffne("akte/" + az).body())
                .doesNotContain(strasse)
                .contains("Schutzeinrichtung: Die Anschrift ist nur auf dem Brief");

        krm.sende(
                "suche", "akte/" + az + "/beduerfnisse", Map.of("kunde.adressschutz", "KEINER", "grund", "Umgezogen"));
        assertThat(krm.oeffne("akte/" + az).body()).contains(strasse);
    }

    @Test
    void aMotherWhoSpeaksForHerChildInAShelterIsHiddenWithIt() {
        String pfad = api.neuerFall(Anfrage.gueltig()
                .mit("kunde", "{'nachname':'Kind','email':'k@example.org','adressschutz':'SCHUTZEINRICHTUNG'}")
                .mit(
                        "einreicher",
                        "{'art':'ANGEHOERIGE','name':'Mutter','anschrift':{'strasse':'%s','plz':'01067','ort':'Dresden'}}"
                                .formatted(strasse)));

        assertThat(api.gib("krm", pfad).inhalt()).doesNotContain(strasse);
        assertThat(api.browser("krm").oeffne("akte/" + nummer(pfad)).body()).doesNotContain(strasse);
    }

    @Test
    void theNextCaseOfTheSamePersonIsProtectedFromTheStart() {
        String bg = "777BG" + name.substring(9).replaceAll("[^0-9]", "7");
        String erster = mitNummer("AUSKUNFTSSPERRE", "Mia", bg);
        String zweiter = mitNummer("KEINER", "Mia", bg);

        assertThat(api.gib("krm", zweiter).<String>wert("$.kunde.adressschutz")).isEqualTo("AUSKUNFTSSPERRE");
        assertThat(api.gib("krm", zweiter).inhalt()).doesNotContain(strasse);
        assertThat(api.gib("krm", zweiter + "/protokoll").inhalt())
                .contains("Dieselbe Person ist in " + nummer(erster));
    }

    @Test
    void theirNextContactIsRecordedWithNothingButMailAndNeeds() {
        String mail = name.toLowerCase(Locale.ROOT) + "@example.org";
        api.neuerFall(Anfrage.gueltig()
                .mit(
                        "kunde",
                        "{'nachname':'%s','email':'%s','adressschutz':'SCHUTZEINRICHTUNG'}".formatted(name, mail)));
        String naechster = api.neuerFall(Anfrage.gueltig()
                .mit(
                        "kunde",
                        "{'nachname':'%s','email':'%s','beduerfnisse':{'sprache':'Arabisch','dolmetscher':true}}"
                                .formatted(name, mail)));

        assertThat(api.gib("krm", naechster).inhalt()).contains("SCHUTZEINRICHTUNG", "Arabisch");
    }

    @Test
    void fourWhoLearnOfItAtTheSameMomentAllRecordIt() throws Exception {
        String person = "'nachname':'%s','email':'%s@example.org'".formatted(name, name.toLowerCase(Locale.ROOT));
        List<String> faelle = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            faelle.add(api.neuerFall(Anfrage.gueltig().mit("kunde", "{" + person + "}")));
        }
        ExecutorService alle = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> aufnahmen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                aufnahmen.add(alle.submit(() -> api.neuerFall(
                        Anfrage.gueltig().mit("kunde", "{" + person + ",'adressschutz':'SCHUTZEINRICHTUNG'}"))));
            }
            for (Future<String> aufnahme : aufnahmen) {
                faelle.add(aufnahme.get());
            }
        } finally {
            alle.shutdownNow();
        }

        assertThat(faelle)
                .allSatisfy(fall -> assertThat(api.gib("krm", fall).<String>wert("$.kunde.adressschutz"))
                        .isEqualTo("SCHUTZEINRICHTUNG"));
    }

    @Test
    void whatIsLearntLaterProtectsWhatWasRecordedBefore() {
        String bg = "778BG" + name.substring(9).replaceAll("[^0-9]", "8");
        String frueher = mitNummer("KEINER", "Mia", bg);
        String jetzt = mitNummer("KEINER", "Mia", bg);

        korrigiert(jetzt, "'adressschutz':'SCHUTZEINRICHTUNG'");
        assertThat(api.gib("krm", frueher).inhalt()).doesNotContain(strasse);

        korrigiert(frueher, "'adressschutz':'KEINER'");
        korrigiert(jetzt, "'telefon':'0351 4712'");
        assertThat(api.gib("krm", frueher).inhalt())
                .as("ended with a reason, it stays ended")
                .contains(strasse);
    }

    @Test
    void herHusbandOfTheSameBgIsAnotherPersonAndLearnsNothingOfIt() {
        String bg = "779BG" + name.substring(9).replaceAll("[^0-9]", "9");
        mitNummer("SCHUTZEINRICHTUNG", "Mia", bg);
        String mann = mitNummer("KEINER", "Max", bg);

        assertThat(api.gib("krm", mann).inhalt()).doesNotContain("adressschutz");
    }

    @Test
    void aStreetThatSomebodyWroteIntoTheTextIsCoveredAndFoundByNobody() {
        String pfad = imText("SCHUTZEINRICHTUNG");
        String az = nummer(pfad);

        for (String wer : List.of("krm", "leistung", "teamleitung")) {
            Zugriff zugriff = Zugriff.basic(port, wer);
            for (String adresse : lesbare(az)) {
                assertThat(zugriff.get(adresse).body()).as(wer + " " + adresse).doesNotContainIgnoringCase(strasse);
            }
        }
        assertThat(api.gib("krm", pfad).<String>wert("$.text")).contains("Ich wohne in der [geschützte Anschrift]");
        assertThat(api.browser("krm").oeffne("akte/" + az).body())
                .contains("Der Text nennt die geschützte Anschrift", "Anschrift aus dem Text entfernen");
        assertThat(api.post("krm", "/api/suche", "{\"suche\":\"" + strasse + "\"}")
                        .inhalt())
                .doesNotContain(az);
        assertThat(api.post("krm", "/api/suche", "{\"suche\":\"" + name + "\"}").inhalt())
                .as("by name they are still found")
                .contains(az);
    }

    @Test
    void inAnAdditionItStaysCoveredAndNoStepIsOfferedThatCouldNotTakeItOut() {
        String pfad = fall("SCHUTZEINRICHTUNG");
        assertThat(api.post("krm", pfad + "/nachtrag", "{\"text\":\"Post bitte in die " + strasse + " 1\"}")
                        .status())
                .isBetween(200, 299);

        assertThat(api.browser("krm").oeffne("akte/" + nummer(pfad)).body())
                .doesNotContain(strasse)
                .contains("Der Text nennt die geschützte Anschrift")
                .doesNotContain("Anschrift aus dem Text entfernen");
    }

    @Test
    void whatWasWrittenBeforeAnybodyKnewOfTheDangerIsCoveredFromThenOn() {
        String pfad = imText("KEINER");
        assertThat(api.post("krm", "/api/suche", "{\"suche\":\"" + strasse + "\"}")
                        .inhalt())
                .contains(nummer(pfad));

        korrigiert(pfad, "'adressschutz':'AUSKUNFTSSPERRE'");

        assertThat(api.post("krm", "/api/suche", "{\"suche\":\"" + strasse + "\"}")
                        .inhalt())
                .doesNotContain(nummer(pfad));
        assertThat(api.gib("leistung", pfad).inhalt()).doesNotContainIgnoringCase(strasse);
    }

    /** The canary goes through every step of the page and of the interface that puts something right. */
    @Test
    void noStepOfACorrectionSingsAndAtLastTheTextHoldsTheStreetNoMore() {
        String pfad = imText("SCHUTZEINRICHTUNG");
        String az = nummer(pfad);
        String seite = "akte/" + az + "/berichtigen";
        Browser krm = api.browser("krm");
        String formular = krm.oeffne(seite).body();
        List<String> antworten = new ArrayList<>(List.of(formular));
        String stand = formular.replaceAll("(?s).*name=\"stand\" value=\"(\\d+)\".*", "$1");
        Map<String, String> felder =
                Map.of("stand", stand, "betreff", "Zuflucht", "kunde.telefon", "0351 4713", "grund", "Anruf");

        String vorschau = krm.sende(seite, seite + "/vorschau", felder).body();
        antworten.add(vorschau);
        antworten.add(krm.sende(seite, seite, felder).body());
        antworten.add(api.post(
                        "krm",
                        pfad + "/korrektur",
                        "{\"betreff\":\"Zuflucht %1$s 1\",\"anliegen\":[{\"nr\":1,\"beschreibung\":\"%1$s\"}],\"grund\":\"%1$s 1\"}"
                                .formatted(strasse))
                .inhalt());
        for (String wer : List.of("leistung", "teamleitung", "gf")) {
            assertThat(api.browser(wer)
                            .sende("suche", seite + "/anschrift", Map.of())
                            .statusCode())
                    .as(wer)
                    .isEqualTo(403);
        }
        antworten.add(krm.sende("suche", seite + "/anschrift", Map.of()).body());
        antworten.add(krm.oeffne(seite).body());
        antworten.add(api.gib("krm", pfad + "/protokoll").inhalt());
        antworten.add(api.gib("krm", pfad).inhalt());

        assertThat(antworten).allSatisfy(antwort -> assertThat(antwort).doesNotContainIgnoringCase(strasse));
        assertThat(krm.oeffne("akte/" + az).body()).doesNotContain("Anschrift aus dem Text entfernen");
        assertThat(jdbc.sql("select count(*) from kundenreaktion where text ilike :muster")
                        .param("muster", "%" + strasse + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        for (String tabelle :
                List.of("act_hi_varinst where text_", "act_hi_detail where text_", "act_hi_comment where message_")) {
            assertThat(jdbc.sql("select count(*) from " + tabelle + " ilike :muster")
                            .param("muster", "%" + strasse + "%")
                            .query(Long.class)
                            .single())
                    .as(tabelle)
                    .isZero();
        }
    }

    private String imText(String schutz) {
        return api.neuerFall(Anfrage.gueltig()
                .mitText(
                        "text",
                        "Ich wohne in der " + strasse.toUpperCase(Locale.GERMANY) + "  1. Bitte niemandem sagen.")
                .mit(
                        "anliegen",
                        "[{'art':'BESCHWERDE','thema':'K05','beschreibung':'Post kam in die %s','notlage':false}]"
                                .formatted(strasse))
                .mit(
                        "kunde",
                        ("{'vorname':'Mia','nachname':'%s','email':'%s@example.org','adressschutz':'%s',"
                                        + "'anschrift':{'strasse':'%s 1','plz':'01067','ort':'Dresden'}}")
                                .formatted(name, name.toLowerCase(Locale.ROOT), schutz, strasse)));
    }

    private String mitNummer(String schutz, String vorname, String bg) {
        return api.neuerFall(Anfrage.gueltig()
                .mitText("antwortweg", "BRIEF")
                .mit(
                        "kunde",
                        ("{'vorname':'%s','nachname':'%s','bgNummer':'%s','adressschutz':'%s',"
                                        + "'anschrift':{'strasse':'%s 1','plz':'01067','ort':'Dresden'}}")
                                .formatted(vorname, name, bg, schutz, strasse)));
    }

    private Stream<String> muster() {
        return verzeichnisse.stream()
                .flatMap(v -> v.getHandlerMethods().entrySet().stream())
                .filter(e -> e.getValue().getBeanType().getName().startsWith("de.ombud."))
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(e -> e.getKey().getPatternValues().stream());
    }

    /** Every address that reads something, about this case where it is about one. */
    private List<String> lesbare(String az) {
        List<String> adressen = muster().filter(m -> !m.startsWith("/schreiben/"))
                .map(m -> m.replace("{aktenzeichen}", az).replaceAll("\\{(nr|id|nummer)[^/]*?}(?=/|$|\\.)", "1"))
                .filter(m -> !m.contains("{"))
                .distinct()
                .toList();
        assertThat(adressen).hasSizeGreaterThan(30).anyMatch(a -> a.equals("/akte/" + az));
        return adressen;
    }

    private String fall(String schutz) {
        return api.neuerFall(Anfrage.gueltig()
                .mitText("eingang", OffsetDateTime.now().minusDays(2).toString())
                .mitText("antwortweg", "BRIEF")
                .mit(
                        "kunde",
                        ("{'vorname':'Mia','nachname':'%s','adressschutz':'%s',"
                                        + "'anschrift':{'strasse':'%s 1','plz':'01067','ort':'Dresden'}}")
                                .formatted(name, schutz, strasse)));
    }

    private Schnittstelle.Antwort korrigiert(String pfad, String kunde) {
        var antwort = api.post(
                "krm",
                pfad + "/korrektur",
                "{'kunde':{%s},'grund':'Neu'}".formatted(kunde).replace('\'', '"'));
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        return antwort;
    }

    private long brief(String az) {
        return postausgang
                .erstellen(new Aktenzeichen(az), Schreiben.EINGANGSBESTAETIGUNG, 0)
                .id();
    }

    private List<String> gelesenVon(String az) {
        return jdbc.sql("select wer from lesezugriff where aktenzeichen = :az and weg = 'GESCHUETZTE_ADRESSE'")
                .param("az", az)
                .query(String.class)
                .list();
    }

    private static String nummer(String pfad) {
        return pfad.substring(pfad.lastIndexOf('/') + 1);
    }
}
