package de.ombud.berichtigung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.eingang.Schnittstelle.Antwort;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field of a case can be put right, by REST and on the page, which shows what follows before it happens. */
@OmbudTest
class BerichtigenTests {

    private static final Pattern VERSTECKT =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"_]+)\" value=\"([^\"]*)\"");

    @Autowired
    private Schnittstelle api;

    @Test
    void everyFieldCanBePutRight() {
        String fall = api.neuerFall(Anfrage.gueltig());

        Antwort antwort = api.post("krm", fall + "/korrektur", """
            {"kanal":"TELEFON","weitereKanaele":["SCHRIFTLICH"],"adressat":"OMBUDSSTELLE","reaktionsart":"EINGABE",
             "antwortweg":"TELEFON","betreff":"Umzug","text":"Anderer Text","kunde":{"telefon":"0351 4"},
             "einreicher":{"art":"EHRENAMT","name":"Ina Hilf"},
             "anliegen":[{"nr":1,"art":"KRITIK","thema":"M05","beschreibung":"anders"}],"grund":"alles falsch"}\
            """);

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(antwort.<List<String>>wert("$.weitereKanaele")).containsExactly("SCHRIFTLICH");
        assertThat(antwort.<String>wert("$.adressat")).isEqualTo("OMBUDSSTELLE");
        assertThat(antwort.<String>wert("$.reaktionsart")).isEqualTo("EINGABE");
        assertThat(antwort.<String>wert("$.betreff")).isEqualTo("Umzug");
        assertThat(antwort.<String>wert("$.text")).isEqualTo("Anderer Text");
        assertThat(antwort.<Map<String, Object>>wert("$.anliegen[0]"))
                .containsEntry("art", "KRITIK")
                .containsEntry("thema", "M05")
                .containsEntry("beschreibung", "anders");
        assertThat(api.gib("krm", fall + "/protokoll").<List<String>>wert("$.zeilen[*].feld"))
                .contains(
                        "kanal",
                        "weitereKanaele",
                        "adressat",
                        "reaktionsart",
                        "antwortweg",
                        "betreff",
                        "text",
                        "kunde.telefon",
                        "einreicher.art",
                        "einreicher.name",
                        "anliegen[1].art",
                        "anliegen[1].thema",
                        "anliegen[1].beschreibung");
    }

    @Test
    void nullEmptiesWhatCanBeEmptyAndNothingElse() {
        String fall = api.neuerFall(Anfrage.gueltig()
                .mit("antwortweg", "'KEINE'")
                .mit("weitereKanaele", "['TELEFON']")
                .mit("einreicher", "{'art':'EHRENAMT','name':'Ina Hilf'}"));

        api.post("krm", fall + "/korrektur", "{\"kanal\":null,\"eingang\":null,\"grund\":\"x\"}")
                .nenntNur(400, "kanal", "eingang");
        Antwort antwort = api.post(
                "krm",
                fall + "/korrektur",
                "{\"betreff\":null,\"weitereKanaele\":null,\"einreicher\":null,\"kunde\":{\"anschrift\":null},"
                        + "\"grund\":\"x\"}");

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(antwort.<String>wert("$.betreff")).isEmpty();
        assertThat(antwort.<List<String>>wert("$.weitereKanaele")).isEmpty();
        assertThat(antwort.<Object>wert("$.einreicher")).isNull();
        assertThat(antwort.<Object>wert("$.kunde.anschrift")).isNull();
        assertThat(antwort.<String>wert("$.kunde.nachname")).isEqualTo("Muster");
        assertThat(api.post("krm", fall + "/korrektur", "{\"kunde\":null,\"grund\":\"niemand\"}")
                        .<Object>wert("$.kunde"))
                .isNull();
    }

    @Test
    void whatIsSoAlreadyIsRefused() {
        String fall = api.neuerFall(Anfrage.gueltig());

        Antwort antwort = api.post(
                "krm",
                fall + "/korrektur",
                "{\"kanal\":\"EMAIL\",\"kunde\":{\"nachname\":\"Muster\"},\"grund\":\"x\"}");

        antwort.nenntNur(422, "");
        assertThat(antwort.satz("")).startsWith("Dadurch ändert sich nichts");
        assertThat(api.gib("krm", fall + "/protokoll").<List<Object>>wert("$.zeilen"))
                .isEmpty();
    }

    @Test
    void aMatterThatIsNoneAndATopicThatIsNoneAreNamed() {
        String fall = api.neuerFall(Anfrage.gueltig());

        api.post("krm", fall + "/korrektur", "{\"anliegen\":[{\"nr\":7,\"thema\":\"K05\"}],\"grund\":\"x\"}")
                .nenntNur(400, "anliegen");
        api.post("krm", fall + "/korrektur", "{\"anliegen\":[{\"nr\":1,\"thema\":\"X99\"}],\"grund\":\"x\"}")
                .nenntNur(400, "anliegen[0].thema");
        api.post("krm", fall + "/korrektur", "{\"anliegen\":[{\"thema\":\"K05\"}],\"grund\":\"x\"}")
                .nenntNur(400, "anliegen[0].nr");
        api.post("krm", fall + "/korrektur", "{\"dienststelle\":\"MOND\",\"grund\":\"x\"}")
                .nenntNur(400, "dienststelle");
    }

    @Test
    void anonymousHoldsNoName() {
        String fall = api.neuerFall(Anfrage.gueltig().mit("antwortweg", "'KEINE'"));

        api.post("krm", fall + "/korrektur", "{\"einreicher\":{\"art\":\"ANONYM\"},\"grund\":\"x\"}")
                .nenntNur(400, "kunde");
        Antwort antwort = api.post(
                "krm", fall + "/korrektur", "{\"einreicher\":{\"art\":\"ANONYM\"},\"kunde\":null,\"grund\":\"x\"}");
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(api.gib("krm", fall + "/protokoll").inhalt()).doesNotContain("Muster", "mia@example.org");
        Antwort zurueck = api.post(
                "krm",
                fall + "/korrektur",
                "{\"einreicher\":null,\"kunde\":{\"nachname\":\"Muster\"},\"grund\":\"will genannt werden\"}");
        assertThat(zurueck.<String>wert("$.kunde.nachname")).isEqualTo("Muster");
    }

    @Test
    void whoeverBecomesAnonymousIsNotNamedInTheWordsEither() {
        String fall = api.neuerFall(Anfrage.gueltig()
                .mit("antwortweg", "'KEINE'")
                .mitText("betreff", "Frau Unerkannt wartet")
                .mitText("text", "Ich bin Ida Unerkannt, Tel. 0351/47 11-88.")
                .mit("kunde", "{'vorname':'Ida','nachname':'Unerkannt','telefon':'0351 471188'}")
                .mit("anliegen", "[{'art':'BESCHWERDE','thema':'K05','beschreibung':'Frau Unerkannts Kaution'}]"));
        String anonym = "'einreicher':{'art':'ANONYM'},'kunde':null".replace('\'', '"');

        api.post("krm", fall + "/korrektur", "{" + anonym + ",\"grund\":\"Frau Unerkannt will es\"}")
                .nenntNur(400, "betreff", "text", "grund", "einreicher.art");
        api.post(
                        "krm",
                        fall + "/korrektur",
                        "{" + anonym
                                + ",\"betreff\":\"Wartet\",\"text\":\"Eine Person wartet.\",\"grund\":\"Wunsch\","
                                + "\"anliegen\":[{\"nr\":1,\"beschreibung\":\"Idas Kaution\"}]}")
                .nenntNur(400, "anliegen[0].beschreibung");
        Antwort gut = api.post(
                "krm",
                fall + "/korrektur",
                "{" + anonym
                        + ",\"betreff\":\"Wartet\",\"text\":\"Eine Person wartet.\",\"grund\":\"Wunsch\","
                        + "\"anliegen\":[{\"nr\":1,\"beschreibung\":\"Die Kaution\"}]}");

        assertThat(gut.status()).as(gut.inhalt()).isEqualTo(200);
        assertThat(api.gib("krm", fall + "/protokoll").inhalt()).doesNotContain("Unerkannt", "47 11");
        assertThat(api.gib("krm", fall).inhalt()).doesNotContain("Unerkannt", "47 11");
    }

    @Test
    void theOmbudspersonGivesAwayWhatWasNotSentToThem() {
        String fall = api.neuerFall(Anfrage.gueltig().mit("adressat", "'OMBUDSSTELLE'"));

        Antwort antwort = api.post("ombud", fall + "/korrektur", "{\"adressat\":\"KRM\",\"grund\":\"nur in Kopie\"}");

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        assertThat(api.gib("ombud", fall).status()).isEqualTo(404);
        assertThat(api.gib("krm", fall).<String>wert("$.adressat")).isEqualTo("KRM");
    }

    @Test
    void twoWhoCorrectAtTheSameMomentBothSucceed() throws Exception {
        String fall = api.neuerFall(Anfrage.gueltig());
        ExecutorService beide = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> schritte = new ArrayList<>();
            for (String feld : List.of("\"kunde\":{\"telefon\":\"0351 7\"}", "\"kunde\":{\"bgNummer\":\"BG7\"}")) {
                schritte.add(
                        beide.submit(() -> api.post("krm", fall + "/korrektur", "{" + feld + ",\"grund\":\"Anruf\"}")
                                .status()));
            }
            for (Future<Integer> schritt : schritte) {
                assertThat(schritt.get()).isEqualTo(200);
            }
        } finally {
            beide.shutdownNow();
        }

        Antwort protokoll = api.gib("krm", fall + "/protokoll");
        assertThat(protokoll.<Boolean>wert("$.unversehrt")).isTrue();
        assertThat(protokoll.<List<String>>wert("$.zeilen[*].feld"))
                .containsExactlyInAnyOrder("kunde.telefon", "kunde.bgNummer");
    }

    @Test
    void thePageShowsWhatFollowsAndNothingHappensUntilItIsSaid() {
        String fall = api.neuerFall(Anfrage.gueltig());
        String seite = "akte/" + nummer(fall) + "/berichtigen";
        Browser krm = api.browser("krm");
        assertThat(krm.oeffne("akte/" + nummer(fall)).body()).contains("Angaben berichtigen");

        String formular = krm.oeffne(seite).body();
        assertThat(formular)
                .doesNotContain("??")
                .contains("value=\"K05\" selected", "name=\"weitereKanaele.TELEFON\"", "value=\"Muster\"");
        Map<String, String> felder = felder(formular);
        felder.put("eingang", "2026-03-02T08:00");
        felder.put("reaktionsart", "PETITION");
        felder.put("grund", "Eingangsstempel übersehen");
        HttpResponse<String> vorschau = krm.sende(seite, seite + "/vorschau", felder);

        assertThat(vorschau.statusCode()).isEqualTo(200);
        assertThat(vorschau.body())
                .contains("Berichtigt wird", "Eingang", "Kundenreaktion", "Petition")
                .contains("Antwort bis 16.03.2026 statt")
                .contains("schon abgelaufen")
                .contains("„Petition“ beginnt");
        assertThat(api.gib("krm", fall).<String>wert("$.reaktionsart")).isEqualTo("KUNDENREAKTION");
        assertThat(api.gib("krm", fall + "/protokoll").<List<Object>>wert("$.zeilen"))
                .isEmpty();
        assertThat(api.gib("krm", fall + "/wege").inhalt()).doesNotContain("PETITION");

        HttpResponse<String> getan = krm.sende(seite, seite, versteckte(vorschau.body()));

        assertThat(getan.body()).contains("Berichtigt. Was sich geändert hat");
        assertThat(api.gib("krm", fall).<String>wert("$.fristen.antwort")).isEqualTo("2026-03-16");
        assertThat(api.gib("krm", fall).<String>wert("$.reaktionsart")).isEqualTo("PETITION");
    }

    @Test
    void thePageSaysThatTheWayOfATakenBackCaseBeginsOnlyWhenItIsOpenedAgain() {
        String fall = api.neuerFall(Anfrage.gueltig());
        api.post("krm", fall + "/rueckzug", "{\"grund\":\"Hat sich erledigt.\"}");
        String seite = "akte/" + nummer(fall) + "/berichtigen";
        Browser krm = api.browser("krm");
        Map<String, String> felder = felder(krm.oeffne(seite).body());
        felder.put("reaktionsart", "PETITION");
        felder.put("grund", "Schreiben des Ausschusses übersehen");

        assertThat(krm.sende(seite, seite + "/vorschau", felder).body())
                .contains("Die Kundenreaktion ist zurückgezogen.")
                .contains("„Petition“ beginnt erst, wenn die Kundenreaktion wieder eröffnet wird");
    }

    @Test
    void whoWantsToBeKnownToTheKrmOnlySaysSoLaterToo() {
        String fall = api.neuerFall(Anfrage.gueltig());
        String seite = "akte/" + nummer(fall) + "/berichtigen";
        Browser krm = api.browser("krm");
        String formular = krm.oeffne(seite).body();
        assertThat(formular).contains("name=\"vertraulich\"", "name=\"kunde.adressschutz\"");
        Map<String, String> felder = felder(formular);
        felder.put("vertraulich", "true");
        felder.put("grund", "Bitte am Telefon");

        HttpResponse<String> vorschau = krm.sende(seite, seite + "/vorschau", felder);
        assertThat(vorschau.body())
                .contains("Vertraulich", "sehen den Fall ohne die Person")
                .doesNotContain("??");
        krm.sende(seite, seite, versteckte(vorschau.body()));

        assertThat(api.gib("krm", fall).<Boolean>wert("$.vertraulich")).isTrue();
        assertThat(api.gib("leistung", fall).<Object>wert("$.kunde")).isNull();
        Antwort wieder = api.post("krm", fall + "/korrektur", "{\"vertraulich\":false,\"grund\":\"Doch nicht\"}");
        assertThat(wieder.<Boolean>wert("$.vertraulich")).isFalse();
        assertThat(api.gib("leistung", fall).<Object>wert("$.kunde")).isNotNull();
    }

    @Test
    void thePageNamesWhatIsWrongAtItsField() {
        String fall = api.neuerFall(Anfrage.gueltig());
        String seite = "akte/" + nummer(fall) + "/berichtigen";
        Browser krm = api.browser("krm");
        Map<String, String> felder = felder(krm.oeffne(seite).body());
        felder.put("kunde.email", "");
        felder.put("grund", "");

        HttpResponse<String> wieder = krm.sende(seite, seite + "/vorschau", felder);

        assertThat(wieder.statusCode()).isEqualTo(400);
        assertThat(wieder.body()).contains("Diese Angabe fehlt.").contains("aria-invalid=\"true\"");
        felder.put("grund", "falsch");
        assertThat(krm.sende(seite, seite + "/vorschau", felder).body())
                .contains("Für eine Antwort per E-Mail fehlt die E-Mail-Adresse.");
        felder.put("kunde.email", "mia@example.org");
        assertThat(krm.sende(seite, seite + "/vorschau", felder).body()).contains("Dadurch ändert sich nichts");
    }

    @Test
    void whoeverHadThePageOpenDoesNotUndoWhatAColleaguePutRight() {
        String fall = api.neuerFall(Anfrage.gueltig());
        String seite = "akte/" + nummer(fall) + "/berichtigen";
        Browser krm = api.browser("krm");
        Map<String, String> felder = felder(krm.oeffne(seite).body());
        api.post("krm2", fall + "/korrektur", "{\"kunde\":{\"telefon\":\"0351 9\"},\"grund\":\"Anruf\"}");
        felder.put("betreff", "Neuer Betreff");
        felder.put("grund", "vertippt");

        assertThat(krm.sende(seite, seite + "/vorschau", felder).body()).contains("Inzwischen wurde");
        assertThat(api.gib("krm", fall).<String>wert("$.kunde.telefon")).isEqualTo("0351 9");
    }

    @Test
    void thePageIsForThoseWhoActOnTheCase() {
        String fall = api.neuerFall(Anfrage.gueltig());
        String seite = "akte/" + nummer(fall) + "/berichtigen";

        assertThat(api.browser("leistung").oeffne(seite).statusCode()).isEqualTo(403);
        assertThat(api.browser("teamleitung").oeffne(seite).statusCode()).isEqualTo(403);
        assertThat(api.browser("markt").oeffne(seite).statusCode()).isEqualTo(404);
        assertThat(api.browser("ombud").oeffne(seite).statusCode()).isEqualTo(404);
        assertThat(api.browser("leistung").oeffne("akte/" + nummer(fall)).body())
                .doesNotContain("Angaben berichtigen");
    }

    @Test
    void theDatenschutzbeauftragteSeesThatTheChainHoldsWithoutReadingIt() {
        String fall = api.neuerFall(Anfrage.gueltig());
        api.post("krm", fall + "/korrektur", "{\"kanal\":\"TELEFON\",\"grund\":\"Anruf\"}");

        assertThat(api.browser("dsb").oeffne("lesezugriffe/" + nummer(fall)).body())
                .contains("Änderungsprotokoll: unversehrt (eine Zeile)")
                .doesNotContain("Anruf");
    }

    private static String nummer(String fall) {
        return fall.substring(fall.lastIndexOf('/') + 1);
    }

    /** What a browser would send back unchanged: enough of it, since a field that is not sent stays as it is. */
    private static Map<String, String> felder(String seite) {
        return versteckte(seite);
    }

    private static Map<String, String> versteckte(String seite) {
        Map<String, String> felder = new HashMap<>();
        Matcher treffer = VERSTECKT.matcher(seite);
        while (treffer.find()) {
            felder.put(treffer.group(1), treffer.group(2).replace("&#64;", "@").replace("&#43;", "+"));
        }
        return felder;
    }
}
