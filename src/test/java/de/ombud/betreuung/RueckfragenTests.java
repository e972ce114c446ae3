package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.eingang.Schnittstelle.Antwort;
import de.ombud.frist.Ortszeit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks the person about what, who reads the answer, and what an area reads of the person's words, over HTTP and on the page. */
@OmbudTest
class RueckfragenTests {

    private static final String ZWEI =
            "[{'art':'BESCHWERDE','thema':'K05','beschreibung':'Kaution'},{'art':'BESCHWERDE','thema':'M05','beschreibung':'Termin'}]";

    private final Schnittstelle api;
    private final Clock uhr;
    private final JdbcClient jdbc;

    @Autowired
    RueckfragenTests(Schnittstelle api, Clock uhr, JdbcClient jdbc) {
        this.api = api;
        this.uhr = uhr;
        this.jdbc = jdbc;
    }

    @Test
    void aQuestionBelongsToItsAnliegenAndItsAnswerToIt() {
        String fall = verteilt(Anfrage.gueltig().mit("anliegen", ZWEI));

        Antwort gefragt = api.post("leistung", fall + "/rueckfrage", frage("Haben Sie die Quittung?", "[1]"));
        assertThat(gefragt.status()).as(gefragt.inhalt()).isEqualTo(201);
        assertThat(gefragt.<List<String>>wert("$.anliegen[*].status")).containsExactly("RUECKFRAGE", "OFFEN");
        assertThat(api.post("krm", fall + "/rueckfrage", frage("Und sonst?", "[2]"))
                        .status())
                .isEqualTo(201);
        assertThat(api.post("krm", fall + "/nachtrag", "{\"text\":\"Anbei.\",\"rueckfrage\":1}")
                        .status())
                .isEqualTo(201);

        Antwort krm = api.gib("krm", fall);
        assertThat(krm.<Map<String, Object>>wert("$.rueckfragen[0]"))
                .containsEntry("nr", 1)
                .containsEntry("anliegen", List.of(1))
                .containsEntry("von", "leistung")
                .containsEntry("gruppe", "leistung")
                .containsEntry("status", "BEANTWORTET")
                .containsEntry("antwort", "Anbei.");
        assertThat(krm.<Map<String, Object>>wert("$.rueckfragen[1]"))
                .containsEntry("status", "OFFEN")
                .containsEntry("antwort", null);
        assertThat(krm.<Map<String, Object>>wert("$.nachtraege[0]"))
                .containsEntry("nr", 1)
                .containsEntry("rueckfrage", 1);
        assertThat(krm.<List<String>>wert("$.anliegen[*].status")).containsExactly("IN_BEARBEITUNG", "RUECKFRAGE");
        assertThat(api.gib("leistung", fall).<List<String>>wert("$.rueckfragen[*].antwort"))
                .containsExactly("Anbei.");
        assertThat(api.gib("markt", fall).<List<Object>>wert("$.rueckfragen")).isEmpty();
        assertThat(api.gib("markt", fall).<List<Object>>wert("$.nachtraege")).isEmpty();
    }

    @Test
    void nobodyAsksAboutTheAnliegenOfOthers() {
        String fall = verteilt(Anfrage.gueltig().mit("anliegen", ZWEI));

        assertThat(api.post("leistung", fall + "/rueckfrage", frage("?", "[2]")).status())
                .isEqualTo(403);
        assertThat(api.post("leistung", fall + "/rueckfrage", frage("?", "[1,2]"))
                        .status())
                .isEqualTo(403);
        assertThat(api.post("selbst", fall + "/rueckfrage", frage("?", "[1]")).status())
                .isEqualTo(404);
        assertThat(api.post("ombud", fall + "/rueckfrage", frage("?", "[1]")).status())
                .isEqualTo(404);
        assertThat(api.post("presse", fall + "/rueckfrage", frage("?", "[1]")).status())
                .isEqualTo(404);
        assertThat(api.post("teamleitung", fall + "/rueckfrage", frage("?", "[1]"))
                        .status())
                .isEqualTo(403);
        api.post("leistung", fall + "/rueckfrage", frage("?", "[3]")).nenntNur(400, "anliegen");
        api.post("krm", fall + "/nachtrag", "{\"text\":\"Anbei.\",\"rueckfrage\":4}")
                .nenntNur(400, "rueckfrage");
        assertThat(api.gib("krm", fall).<List<Object>>wert("$.rueckfragen")).isEmpty();
        assertThat(api.gib("krm", fall).<List<Object>>wert("$.nachtraege")).isEmpty();
    }

    @Test
    void anAreaThatNamesNoneAsksAboutItsOwnAndKrmAboutAllThatIsOpen() {
        String fall = verteilt(Anfrage.gueltig().mit("anliegen", ZWEI));

        api.post("markt", fall + "/rueckfrage", frage("Wann?", "null"));
        api.post("krm", fall + "/rueckfrage", frage("Und sonst?", "null"));

        assertThat(api.gib("krm", fall).<List<List<Integer>>>wert("$.rueckfragen[*].anliegen"))
                .containsExactly(List.of(2), List.of(1, 2));
    }

    @Test
    void whatNobodyDescribedShowsTheAreaNothingUntilKrmReleasesTheText() {
        String fall = verteilt(
                Anfrage.gueltig()
                        .mit(
                                "anliegen",
                                "[{'art':'BESCHWERDE','thema':'K05'},{'art':'BESCHWERDE','thema':'M05','beschreibung':'Termin'}]"));
        String frei = fall + "/anliegen/1/textfreigabe";
        assertThat(api.gib("leistung", fall).inhalt()).doesNotContain("seit drei Wochen");

        assertThat(api.post("leistung", frei, "{\"grund\":\"will lesen\"}").status())
                .isEqualTo(403);
        assertThat(api.post("teamleitung", frei, "{\"grund\":\"will lesen\"}").status())
                .isEqualTo(403);
        assertThat(api.post("selbst", frei, "{\"grund\":\"will lesen\"}").status())
                .isEqualTo(404);
        assertThat(api.post("ombud", frei, "{\"grund\":\"will lesen\"}").status())
                .isEqualTo(404);
        api.post("krm", frei, "{}").nenntNur(400, "grund");
        assertThat(api.post("krm", fall + "/anliegen/9/textfreigabe", "{\"grund\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.post("krm", frei, "{\"grund\":\"nur Kaution\"}").status())
                .isEqualTo(200);

        Antwort leistung = api.gib("leistung", fall);
        assertThat(leistung.<String>wert("$.anliegen[0].beschreibung")).isEqualTo("Ich warte seit drei Wochen.");
        assertThat(leistung.<Object>wert("$.text")).isNull();
        assertThat(api.gib("markt", fall).inhalt()).doesNotContain("seit drei Wochen");

        api.post("krm", frei + "/widerruf", "{\"grund\":\"doch nicht\"}");
        assertThat(api.gib("leistung", fall).inhalt()).doesNotContain("seit drei Wochen");
        assertThat(api.gib("krm", fall + "/protokoll").<List<String>>wert("$.zeilen[*].grund"))
                .containsExactly("nur Kaution", "doch nicht");
    }

    @Test
    void krmDescribesWhatTheAreaReads() {
        String fall = api.neuerFall(Anfrage.gueltig().mit("anliegen", "[{'art':'BESCHWERDE','thema':'K05'}]"));
        String pfad = fall + "/anliegen/1/beschreibung";

        assertThat(api.put("leistung", pfad, "{\"beschreibung\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(api.put("markt", pfad, "{\"beschreibung\":\"x\"}").status()).isEqualTo(404);
        api.put("krm", pfad, "{\"beschreibung\":\" \"}").nenntNur(400, "beschreibung");
        assertThat(api.put("krm", pfad, "{\"beschreibung\":\"Kaution fehlt\"}").status())
                .isEqualTo(200);

        assertThat(api.gib("leistung", fall).<String>wert("$.anliegen[0].beschreibung"))
                .isEqualTo("Kaution fehlt");
    }

    @Test
    void ofWhatNobodyDescribedThePageSaysSoToKrmAndToTheArea() {
        String fall = verteilt(
                Anfrage.gueltig()
                        .mit(
                                "anliegen",
                                "[{'art':'BESCHWERDE','thema':'K05'},{'art':'BESCHWERDE','thema':'M05','beschreibung':'Termin'}]"));
        String seite = "akte/" + fall.substring(fall.lastIndexOf('/') + 1);

        assertThat(api.browser("krm").oeffne(seite).body()).contains("Der Bereich liest davon noch nichts");
        assertThat(api.browser("leistung").oeffne(seite).body())
                .contains("Das KRM hat noch nicht beschrieben")
                .doesNotContain("seit drei Wochen");
        assertThat(api.browser("markt").oeffne(seite).body()).doesNotContain("Das KRM hat noch nicht beschrieben");
    }

    @Test
    void thePageAsksAboutOneAnliegenWithATextBlockAndAPreview() {
        String fall = verteilt(Anfrage.gueltig().mit("anliegen", ZWEI));
        String az = fall.substring(fall.lastIndexOf('/') + 1);
        Browser krm = api.browser("krm");
        assertThat(krm.oeffne("akte/" + az).body())
                .contains("rueckfrage.anliegen.1", "rueckfrage.anliegen.2", "Textbaustein", "Vorschau");
        String baustein = jdbc.sql("select min(baustein) from textbaustein_fassung where verwendung = 'RUECKFRAGE'")
                .query(String.class)
                .single();
        assertThat(krm.sende(
                                "suche",
                                "akte/" + az + "/rueckfrage/baustein",
                                Map.of("rueckfrage.frage", "Guten Tag!", "rueckfrage.baustein", baustein))
                        .body())
                .containsPattern("<textarea[^>]+>Guten Tag!\\s+\\S");

        krm.sende(
                "suche",
                "akte/" + az + "/rueckfrage",
                Map.of("rueckfrage.frage", "Wann?", "rueckfrage.bis", inEinerWoche(), "rueckfrage.anliegen.2", "true"));

        assertThat(api.gib("krm", fall).<List<Integer>>wert("$.rueckfragen[0].anliegen"))
                .containsExactly(2);
    }

    @Test
    void anAreaSeesItsQuestionAsItWillGoOutAndNoOtherLetter() {
        String fall = verteilt(Anfrage.gueltig().mit("anliegen", ZWEI));
        String vorschau = "akte/" + fall.substring(fall.lastIndexOf('/') + 1) + "/vorschau";
        Map<String, String> felder = Map.of(
                "schreiben",
                "RUECKFRAGE",
                "rueckfrage.frage",
                "Wo ist die Quittung?",
                "rueckfrage.bis",
                inEinerWoche());

        assertThat(api.browser("leistung").sende("suche", vorschau, felder).body())
                .contains("Wo ist die Quittung?", "mia@example.org");
        assertThat(api.browser("leistung")
                        .sende("suche", vorschau, Map.of("schreiben", "ANTWORT", "worte", "x"))
                        .statusCode())
                .isEqualTo(404);
        for (String fremd : List.of("selbst", "presse", "ombud")) {
            assertThat(api.browser(fremd).sende("suche", vorschau, felder).statusCode())
                    .as(fremd)
                    .isEqualTo(404);
        }
    }

    @Test
    void onThePageKrmSaysWhichQuestionIsAnsweredAndWhatTheAreasRead() {
        String fall = verteilt(Anfrage.gueltig().mit("anliegen", ZWEI));
        String az = fall.substring(fall.lastIndexOf('/') + 1);
        api.post("leistung", fall + "/rueckfrage", frage("Haben Sie die Quittung?", "[1]"));
        api.post("markt", fall + "/rueckfrage", frage("Wann?", "[2]"));
        Browser krm = api.browser("krm");

        krm.sende(
                "suche", "akte/" + az + "/nachtrag", Map.of("nachtrag.text", "Am Montag.", "nachtrag.rueckfrage", "2"));
        krm.sende(
                "suche",
                "akte/" + az + "/lesbar",
                Map.of("lesbar.anliegen", "2", "lesbar.was", "FREIGEBEN", "lesbar.grund", "gehört dazu"));

        assertThat(api.browser("markt").oeffne("akte/" + az).body())
                .contains("Wann?", "Am Montag.", "seit drei Wochen")
                .doesNotContain("Quittung");
        assertThat(api.browser("leistung").oeffne("akte/" + az).body())
                .contains("Quittung")
                .doesNotContain("Am Montag.", "seit drei Wochen");
        assertThat(api.browser("leistung")
                        .sende(
                                "suche",
                                "akte/" + az + "/lesbar",
                                Map.of("lesbar.anliegen", "1", "lesbar.was", "FREIGEBEN", "lesbar.grund", "will lesen"))
                        .statusCode())
                .isEqualTo(403);
    }

    private String verteilt(Anfrage anfrage) {
        String fall = api.neuerFall(anfrage);
        jdbc.sql("update kundenreaktion set status = 'IN_BEARBEITUNG' where aktenzeichen = :az")
                .param("az", fall.substring(fall.lastIndexOf('/') + 1))
                .update();
        return fall;
    }

    private String frage(String frage, String anliegen) {
        return "{\"frage\":\"%s\",\"bis\":\"%s\",\"anliegen\":%s}".formatted(frage, inEinerWoche(), anliegen);
    }

    private String inEinerWoche() {
        return Ortszeit.tag(uhr.instant()).plusDays(7).toString();
    }
}
