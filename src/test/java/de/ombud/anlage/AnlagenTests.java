package de.ombud.anlage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.verbindung.Verbindungen;
import de.ombud.verbindung.Verbindungsart;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of a case: who puts them in, who sees them, and what becomes of one that belongs elsewhere. */
@OmbudTest
class AnlagenTests {

    private static final String NAME = "Kündigung Muster.pdf";

    private static final String ABERMALS = """
        {"kanal":"EMAIL","eingang":"2026-11-05T09:15:00+01:00","adressat":"KRM","antwortweg":"KEINE",
         "betreff":"Kaution","text":"Noch einmal: Der Vermieter wartet.","kunde":{"nachname":"Muster"},
         "anliegen":[{"art":"BESCHWERDE","thema":"K13","beschreibung":"Kaution"}]}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private Verbindungen verbindungen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Aenderungsprotokoll protokoll;

    @Autowired
    private Anlagen anlagen;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Bearbeitung bearbeitung;

    private Post post;
    private String az;
    private String pfad;

    /** Anliegen 1 is Leistung's, Anliegen 2 is that of Markt und Integration. */
    @BeforeEach
    void aCaseOfTwoAreas() {
        post = new Post(port);
        az = erfasst("""
            {"kanal":"PERSOENLICH","eingang":"2026-11-04T09:15:00+01:00","adressat":"KRM","antwortweg":"KEINE",
             "betreff":"Kaution und Führerschein","text":"Der Vermieter wartet.","kunde":{"nachname":"Muster"},
             "anliegen":[{"art":"BESCHWERDE","thema":"K13","beschreibung":"Kaution"},
                         {"art":"BESCHWERDE","thema":"M06","beschreibung":"Führerschein"}]}\
            """);
        pfad = "/api/kundenreaktionen/" + az + "/anlagen";
    }

    @Test
    void whatIsPutInComesOutByteForByteAndIsNeverOpenedInTheBrowser() {
        byte[] gross = zufaellig(700_000);
        assertThat(abgelegt("krm", NAME, gross, Map.of())).isEqualTo(1);

        HttpResponse<byte[]> datei = post.laden("krm", pfad + "/1");

        assertThat(datei.statusCode()).isEqualTo(200);
        assertThat(datei.body()).isEqualTo(gross);
        assertThat(kopf(datei, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''K%C3%BCndigung%20Muster.pdf");
        assertThat(kopf(datei, "Content-Type")).isEqualTo("application/pdf");
        assertThat(kopf(datei, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kopf(datei, "Cache-Control")).isEqualTo("no-store");
        assertThat(kopf(datei, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        JsonNode zeile = liste("krm").get(0);
        assertThat(zeile.path("name").asText()).isEqualTo(NAME);
        assertThat(zeile.path("art").asText()).isEqualTo("PDF");
        assertThat(zeile.path("groesse").asLong()).isEqualTo(gross.length);
        assertThat(zeile.path("herkunft").asText()).isEqualTo("KUNDE");
        assertThat(zeile.path("wer").asText()).isEqualTo("krm");
    }

    @Test
    void aPictureThatCallsItselfAPdfIsSavedAsAPicture() {
        abgelegt("krm", "Bescheid.pdf", Testdateien.png(), Map.of());

        HttpResponse<byte[]> datei = post.laden("krm", pfad + "/1");
        assertThat(kopf(datei, "Content-Type")).isEqualTo("image/png");
        assertThat(kopf(datei, "Content-Disposition")).contains("Bescheid.pdf.png");
    }

    @Test
    void aLongNameWithUmlautsArrives() {
        String name = "Ü".repeat(190) + ".pdf";
        abgelegt("krm", name, Testdateien.pdf("x"), Map.of());

        assertThat(liste("krm").get(0).path("name").asText()).isEqualTo(name);
    }

    @Test
    void anAreaSeesTheFilesOfItsOwnAnliegenOnly() {
        abgelegt("krm", "ganz.pdf", Testdateien.pdf("ganz"), Map.of());
        abgelegt("krm", "kaution.pdf", Testdateien.pdf("kaution"), Map.of("anliegen", 1));
        abgelegt("markt", "fuehrerschein.pdf", Testdateien.pdf("fs"), Map.of("anliegen", 2, "herkunft", "JOBCENTER"));

        assertThat(namen("krm")).containsExactly("ganz.pdf", "kaution.pdf", "fuehrerschein.pdf");
        assertThat(namen("teamleitung")).hasSize(3);
        assertThat(namen("leistung")).containsExactly("kaution.pdf");
        assertThat(namen("markt")).containsExactly("fuehrerschein.pdf");
        assertThat(post.laden("leistung", pfad + "/2").statusCode()).isEqualTo(200);
        assertThat(post.laden("leistung", pfad + "/1").statusCode()).isEqualTo(404);
        assertThat(post.laden("leistung", pfad + "/3").statusCode()).isEqualTo(404);
        assertThat(anlagen.zu(new Aktenzeichen(az), new Betrachter("leistung", Set.of("leistung"))))
                .extracting(Anlage::nr)
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"selbst", "eingang", "ombud", "presse", "admin", "analyse", "dsb"})
    void whoMayNotSeeTheCaseLearnsNothing(String wer) {
        abgelegt("krm", NAME, Testdateien.pdf("x"), Map.of());

        for (HttpResponse<byte[]> antwort : List.of(
                post.laden(wer, pfad),
                post.laden(wer, pfad + "/1"),
                post.hochladen(wer, pfad, NAME, Testdateien.pdf("y"), Map.of()))) {
            assertThat(antwort.statusCode()).isEqualTo(404);
            assertThat(Post.text(antwort)).doesNotContain("Muster");
        }
        assertThat(entferne(wer, 1).statusCode()).isEqualTo(404);
        assertThat(ordneZu(wer, 1, "1").statusCode()).isEqualTo(404);
        assertThat(liste("krm")).hasSize(1);
    }

    @Test
    void whoSeesTheCaseDoesNotForThatChangeIt() {
        abgelegt("krm", NAME, Testdateien.pdf("x"), Map.of("anliegen", 1));

        expect(403, post.hochladen("leistung", pfad, NAME, Testdateien.pdf("y"), Map.of()));
        expect(403, post.hochladen("leistung", pfad, NAME, Testdateien.pdf("y"), Map.of("anliegen", 2)));
        expect(403, post.hochladen("teamleitung", pfad, NAME, Testdateien.pdf("y"), Map.of("anliegen", 1)));
        for (String wer : List.of("leistung", "teamleitung", "gf")) {
            assertThat(entferne(wer, 1).statusCode()).isEqualTo(403);
            assertThat(ordneZu(wer, 1, "2").statusCode()).isEqualTo(403);
        }
        assertThat(liste("krm")).hasSize(1);
    }

    @Test
    void whoIsExcludedFromTheCaseGetsNoFile() {
        abgelegt("krm", NAME, Testdateien.pdf("x"), Map.of("anliegen", 1));
        freigabe.ausschliessen(new Aktenzeichen(az), "leistung", "Die Beschwerde richtet sich gegen sie.", "krm");

        assertThat(post.laden("leistung", pfad + "/1").statusCode()).isEqualTo(404);
        assertThat(post.laden("leistung2", pfad + "/1").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutALoginOrATokenNothingHappens() {
        assertThat(new Zugriff(port).get(pfad).statusCode()).isEqualTo(401);
        Zugriff sitzung = new Zugriff(port);
        String kekse = Post.angemeldet(sitzung, "krm");

        expect(403, post.alsSeite(kekse, pfad, NAME, Testdateien.pdf("x"), Map.of()));
        expect(403, post.alsSeite(kekse, "/akte/" + az + "/anlagen", NAME, Testdateien.pdf("x"), Map.of()));
        assertThat(sitzung.sende("DELETE", pfad + "/1", "{\"grund\":\"x\"}").statusCode())
                .isEqualTo(403);
        assertThat(liste("krm")).isEmpty();
    }

    @Test
    void theSameFileIsNotPutInTwice() {
        abgelegt("krm", "ganz.pdf", Testdateien.pdf("x"), Map.of());

        HttpResponse<byte[]> nochmal =
                post.hochladen("krm2", pfad, "anders.pdf", Testdateien.pdf("x"), Map.of("anliegen", 1));
        expect(200, nochmal);
        assertThat(json(nochmal).path("schonDa").asBoolean()).isTrue();
        assertThat(json(nochmal).at("/anlage/nr").asInt()).isEqualTo(1);

        // of what they do not see they are told nothing, not even that it is there
        assertThat(abgelegt("leistung", "kaution.pdf", Testdateien.pdf("x"), Map.of("anliegen", 1)))
                .isEqualTo(2);
        assertThat(ordneZu("krm", 1, "1").statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsStored() {
        expectFeld("datei", "leer", post.hochladen("krm", pfad, NAME, new byte[0], Map.of()));
        expectFeld("datei", "nicht angenommen", post.hochladen("krm", pfad, NAME, Testdateien.exe(), Map.of()));
        expectFeld(
                "anliegen",
                "gibt es nicht",
                post.hochladen("krm", pfad, NAME, Testdateien.pdf("x"), Map.of("anliegen", 9)));
        expectFeld(
                "nachtrag",
                "gibt es nicht",
                post.hochladen("krm", pfad, NAME, Testdateien.pdf("x"), Map.of("nachtrag", 1)));
        expect(400, post.hochladen("krm", pfad, NAME, Testdateien.pdf("x"), Map.of("anliegen", "eins")));
        expect(400, post.hochladen("krm", pfad, NAME, Testdateien.pdf("x"), Map.of("herkunft", "VERMIETER")));
        Zugriff krm = Zugriff.basic(port, "krm");
        assertThat(krm.sende("POST", pfad, "kein Formular", "multipart/form-data; boundary=x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(krm.sende("POST", pfad, "kein Formular", "multipart/form-data")
                        .statusCode())
                .isEqualTo(400);
        assertThat(krm.sende("POST", pfad, "--x--\r\n", "multipart/form-data; boundary=x")
                        .body())
                .contains("auswählen");
        assertThat(krm.post(pfad, "{}").statusCode()).isEqualTo(415);
        assertThat(liste("krm")).isEmpty();
    }

    @Test
    void whatIsTooLargeGetsAnAnswerAndNotABrokenLine() {
        HttpResponse<byte[]> wenig = post.hochladen("krm", pfad, NAME, new byte[(20 << 20) + 1], Map.of());
        HttpResponse<byte[]> viel = post.hochladen("krm", pfad, NAME, new byte[45 << 20], Map.of());

        for (HttpResponse<byte[]> antwort : List.of(wenig, viel)) {
            expect(413, antwort);
            assertThat(Post.text(antwort)).contains("höchstens 20 MB");
        }
        String kekse = Post.angemeldet(new Zugriff(port), "krm");
        HttpResponse<byte[]> seite =
                post.alsSeite(kekse, "/akte/" + az + "/anlagen", NAME, new byte[45 << 20], Map.of());
        expect(413, seite);
        assertThat(Post.text(seite)).contains("Es wurde nichts gespeichert");
    }

    @Test
    void twoAtTheSameMomentDoNotExceedWhatACaseHolds() {
        jdbc.sql("""
            insert into anlage (aktenzeichen, nr, name, art, groesse, sha256, herkunft, wer, am)
            select :az, nr, 'x', 'PDF', 1, lpad(nr::text, 64, '0'), 'KUNDE', 'krm', now()
            from generate_series(1, 48) nr
            """).param("az", az).update();

        List<CompletableFuture<Integer>> gleichzeitig = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post.hochladen("krm", pfad, "x.pdf", Testdateien.pdf("nr " + i), Map.of())
                                .statusCode()))
                .toList();

        assertThat(gleichzeitig.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 201, 409, 409);
        assertThat(liste("krm")).hasSize(50);
    }

    @Test
    void allFilesOfACaseTogetherHaveALimitToo() {
        jdbc.sql("""
            insert into anlage (aktenzeichen, nr, name, art, groesse, sha256, herkunft, wer, am)
            values (:az, 1, 'x', 'PDF', 200 * 1024 * 1024 - 10, repeat('0', 64), 'KUNDE', 'krm', now())
            """).param("az", az).update();

        HttpResponse<byte[]> antwort = post.hochladen("krm", pfad, NAME, Testdateien.pdf("x"), Map.of());
        expect(409, antwort);
        assertThat(Post.text(antwort)).contains("höchstens 200 MB");
    }

    @Test
    void ofARemovedFileNothingIsLeftButWhoTookItOutAndWhy() {
        abgelegt("krm", NAME, Testdateien.pdf("geheim"), Map.of("anliegen", 1));

        assertThat(entferne("krm", 1, "").statusCode()).isEqualTo(400);
        assertThat(entferne("krm", 1).statusCode()).isEqualTo(204);

        assertThat(post.laden("krm", pfad + "/1").statusCode()).isEqualTo(404);
        assertThat(entferne("krm", 1).statusCode()).isEqualTo(409);
        JsonNode spur = liste("krm").get(0);
        assertThat(spur.path("name").isNull()).isTrue();
        assertThat(spur.at("/entfernt/wer").asText()).isEqualTo("krm");
        assertThat(spur.at("/entfernt/grund").asText()).isEqualTo("Falsche Akte.");
        assertThat(liste("leistung").get(0).at("/entfernt/grund").isNull()).isTrue();
        assertThat(protokoll.zeilen(new Aktenzeichen(az))).last().satisfies(zeile -> {
            assertThat(zeile.feld()).isEqualTo("anlage");
            assertThat(zeile.alt()).isEqualTo("Anlage 1");
            assertThat(zeile.neu()).isEqualTo("entfernt");
            assertThat(zeile.grund()).isEqualTo("Falsche Akte.");
        });
        assertThat(protokoll.istUnversehrt(new Aktenzeichen(az))).isTrue();
        assertThat(jdbc.sql("""
            select count(*) from anlage_inhalt i join anlage a on a.id = i.anlage_id
            where a.aktenzeichen = :az
            """).param("az", az).query(Integer.class).single()).isZero();
        // the same file may come again: this time it belongs here
        assertThat(abgelegt("krm", NAME, Testdateien.pdf("geheim"), Map.of())).isEqualTo(2);
    }

    @Test
    void afterTheEndNothingComesButWhatIsWrongStillGoes() {
        abgelegt("krm", NAME, Testdateien.pdf("x"), Map.of());
        Zugriff.basic(port, "krm")
                .post("/api/kundenreaktionen/" + az + "/rueckzug", "{\"grund\":\"Hat sich erledigt.\"}");

        HttpResponse<byte[]> zuSpaet = post.hochladen("krm", pfad, NAME, Testdateien.pdf("y"), Map.of());
        expect(409, zuSpaet);
        assertThat(Post.text(zuSpaet)).contains("neue Kundenreaktion");
        assertThat(post.laden("krm", pfad + "/1").statusCode()).isEqualTo(200);
        assertThat(entferne("krm", 1).statusCode()).isEqualTo(204);
    }

    @Test
    void whatComesByMailWithAnAdditionIsTakenAfterTheEndAndNothingElse() {
        Aktenzeichen fall = new Aktenzeichen(az);
        ereignisse.zurueckziehen(fall, "geklärt");
        int nachtrag = ereignisse.nachtragen(fall, "Anbei der Vertrag.", "posteingang");

        assertThat(anlagen.ausMail(fall, "vertrag.pdf", Testdateien.pdf("vertrag"), nachtrag, "posteingang"))
                .isEmpty();
        assertThat(anlagen.ausMail(fall, "x.pdf", Testdateien.pdf("x"), null, "posteingang"))
                .hasValueSatisfying(warum -> assertThat(warum).contains("beendet"));
        expect(409, post.hochladen("krm", pfad, NAME, Testdateien.pdf("y"), Map.of("nachtrag", nachtrag)));
        assertThat(namen("krm")).containsExactly("vertrag.pdf");
    }

    @Test
    void aFileThatIsAboutAnAnliegenIsShownToItsAreaFromThenOn() {
        abgelegt("krm", NAME, Testdateien.pdf("x"), Map.of());
        assertThat(namen("markt")).isEmpty();

        assertThat(ordneZu("krm", 1, "2").statusCode()).isEqualTo(204);
        assertThat(namen("markt")).containsExactly(NAME);
        assertThat(namen("leistung")).isEmpty();
        assertThat(protokoll.zeilen(new Aktenzeichen(az))).last().satisfies(zeile -> {
            assertThat(zeile.alt()).isEqualTo("Anlage 1: ganze Kundenreaktion");
            assertThat(zeile.neu()).isEqualTo("Anlage 1: Anliegen 2");
        });
        assertThat(ordneZu("krm", 1, "7").statusCode()).isEqualTo(400);
        assertThat(ordneZu("krm", 1, "null").statusCode()).isEqualTo(204);
        assertThat(namen("markt")).isEmpty();
    }

    @Test
    void aDownloadStandsInTheReadLog() {
        abgelegt("krm", NAME, Testdateien.pdf("x"), Map.of("anliegen", 1));
        post.laden("leistung", pfad + "/1");
        post.laden("markt", pfad + "/1");

        String zugriffe = Zugriff.basic(port, "dsb")
                .get("/api/kundenreaktionen/" + az + "/lesezugriffe")
                .body();
        assertThat(zugriffe)
                .containsPattern("\"wer\":\"leistung\",\"weg\":\"ANLAGE\"")
                .doesNotContain("markt", "Muster");
    }

    @Test
    void onThePageOfTheCaseItWorksWithoutScripts() {
        Zugriff sitzung = new Zugriff(port);
        String kekse = Post.angemeldet(sitzung, "krm");
        String seite = sitzung.get("/akte/" + az).body();
        String csrf = gruppe("name=\"_csrf\" value=\"([^\"]+)\"", seite);

        HttpResponse<byte[]> danach = post.alsSeite(
                kekse,
                "/akte/" + az + "/anlagen",
                "Brief <b>.pdf",
                Testdateien.pdf("x"),
                Map.of("_csrf", csrf, "wozu", "1", "herkunft", "JOBCENTER"));
        expect(302, danach);
        assertThat(sitzung.get("/akte/" + az).body())
                .contains("Als Anlage 1 abgelegt.", "Brief &lt;b&gt;.pdf", "zu Anliegen 1", "vom Jobcenter")
                .doesNotContain("Brief <b>");

        Browser krm = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "krm");
        krm.sende("akte/" + az, "akte/" + az + "/anlagen/1/zuordnung", Map.of("anliegen", ""));
        assertThat(krm.sende("akte/" + az, "akte/" + az + "/anlagen/1/entfernung", Map.of("grund", " "))
                        .body())
                .contains("Bitte einen Grund nennen.", "zur ganzen Kundenreaktion");
        assertThat(krm.sende("akte/" + az, "akte/" + az + "/anlagen/1/entfernung", Map.of("grund", "Doppelt"))
                        .body())
                .contains("entfernt.", "Grund: Doppelt")
                .doesNotContain("Brief &lt;b&gt;");
    }

    @Test
    void anAreaIsOfferedItsOwnAnliegenOnlyAndBesideATaskOnlyALink() {
        Browser leistung = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "leistung");
        assertThat(leistung.oeffne("akte/" + az).body())
                .contains("id=\"anlage-formular\"", "<option value=\"1\">Anliegen 1</option>")
                .doesNotContain("der ganzen Kundenreaktion</option>", ">Anliegen 2</option>");
        abgelegt("leistung", "kaution.pdf", Testdateien.pdf("k"), Map.of("anliegen", 1));
        assertThat(leistung.oeffne("akte/" + az + "/beilage").body())
                .contains("kaution.pdf", "target=\"_blank\"", "Anlage in eigenem Fenster hinzufügen")
                .doesNotContain("anlage-formular", "Zuordnen oder entfernen");
    }

    private String erfasst(String json) {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", json);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    @Test
    void whoeverReadsAnAdditionSeesTheFilesThatCameWithItAndNobodyElse() {
        Aktenzeichen fall = new Aktenzeichen(az);
        int nachtrag = ereignisse.nachtragen(fall, "Anbei die Quittung und der Führerschein.", "krm");
        abgelegt("krm", "quittung.pdf", Testdateien.pdf("quittung"), Map.of("nachtrag", nachtrag));
        assertThat(namen("leistung")).isEmpty();
        assertThat(post.laden("leistung", pfad + "/1").statusCode()).isEqualTo(404);

        bearbeitung.nachtragWeitergeben(fall, nachtrag, List.of(1), "gehört zur Kaution", "krm");

        assertThat(namen("leistung")).containsExactly("quittung.pdf");
        assertThat(post.laden("leistung", pfad + "/1").statusCode()).isEqualTo(200);
        assertThat(namen("markt")).isEmpty();
        assertThat(post.laden("markt", pfad + "/1").statusCode()).isEqualTo(404);
        freigabe.ausschliessen(fall, "leistung", "ist gemeint", "krm");
        assertThat(post.laden("leistung", pfad + "/1").statusCode()).isEqualTo(404);
        assertThat(post.laden("leistung2", pfad + "/1").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCameWithAnAdditionToADuplicateLiesInTheLeadingCaseUntilItIsTakenOut() {
        String fuehrende = az;
        String mittlere = erfasst(ABERMALS);
        String dublette = erfasst(ABERMALS);
        verbindungen.verbinden(
                new Aktenzeichen(mittlere), new Aktenzeichen(fuehrende), Verbindungsart.DUBLETTE, "dasselbe", "krm");
        verbindungen.verbinden(
                new Aktenzeichen(dublette), new Aktenzeichen(mittlere), Verbindungsart.DUBLETTE, "dasselbe", "krm");
        int nachtrag = ereignisse.nachtragen(new Aktenzeichen(dublette), "Anbei die Quittung.", "krm");
        int anderer = ereignisse.nachtragen(new Aktenzeichen(dublette), "Und ein Foto.", "krm");
        pfad = "/api/kundenreaktionen/" + dublette + "/anlagen";
        abgelegt("krm", "foto.pdf", Testdateien.pdf("foto"), Map.of("nachtrag", anderer));
        int nr = abgelegt("krm", "quittung.pdf", Testdateien.pdf("quittung"), Map.of("nachtrag", nachtrag));

        pfad = "/api/kundenreaktionen/" + fuehrende + "/anlagen";
        assertThat(namen("krm")).containsExactly("foto.pdf", "quittung.pdf");
        assertThat(post.laden("krm", pfad + "/2").body()).isEqualTo(Testdateien.pdf("quittung"));
        assertThat(namen("leistung")).as("before it is passed on").isEmpty();
        bearbeitung.nachtragWeitergeben(new Aktenzeichen(fuehrende), 1, List.of(1), "gehört zur Kaution", "krm");
        assertThat(namen("leistung")).containsExactly("quittung.pdf");

        anlagen.entfernen(new Aktenzeichen(dublette), nr, "falsche Akte", new Betrachter("krm", Set.of("krm")));
        assertThat(namen("krm"))
                .as("of the removed one only the trace")
                .contains("foto.pdf")
                .doesNotContain("quittung.pdf");
        assertThat(post.laden("krm", pfad + "/2").statusCode()).isEqualTo(404);
    }

    @Test
    void takenOutOfTheLeadingCaseItIsGoneFromTheDuplicateToo() {
        String mittlere = erfasst(ABERMALS);
        String dublette = erfasst(ABERMALS);
        verbindungen.verbinden(
                new Aktenzeichen(mittlere), new Aktenzeichen(az), Verbindungsart.DUBLETTE, "dasselbe", "krm");
        verbindungen.verbinden(
                new Aktenzeichen(dublette), new Aktenzeichen(mittlere), Verbindungsart.DUBLETTE, "dasselbe", "krm");
        int nachtrag = ereignisse.nachtragen(new Aktenzeichen(dublette), "Anbei die Quittung.", "krm");
        pfad = "/api/kundenreaktionen/" + dublette + "/anlagen";
        abgelegt("krm", "andere.pdf", Testdateien.pdf("andere"), Map.of());
        abgelegt("krm", "quittung.pdf", Testdateien.pdf("quittung"), Map.of("nachtrag", nachtrag));

        pfad = "/api/kundenreaktionen/" + az + "/anlagen";
        assertThat(entferne("krm", 1).statusCode()).isEqualTo(204);

        for (String fall : List.of(az, mittlere, dublette)) {
            pfad = "/api/kundenreaktionen/" + fall + "/anlagen";
            assertThat(namen("krm")).as(fall).doesNotContain("quittung.pdf");
        }
        assertThat(namen("krm")).as("what came otherwise stays").contains("andere.pdf");
        assertThat(post.laden("krm", pfad + "/2").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileOfAnAdditionReachesAnEndedLeadingCaseAndNoFileIsThereTwice() {
        Aktenzeichen fuehrende = new Aktenzeichen(az);
        abgelegt("krm", "quittung.pdf", Testdateien.pdf("quittung"), Map.of());
        String dublette = erfasst(ABERMALS);
        verbindungen.verbinden(new Aktenzeichen(dublette), fuehrende, Verbindungsart.DUBLETTE, "dasselbe", "krm");
        int nachtrag = ereignisse.nachtragen(new Aktenzeichen(dublette), "Anbei.", "krm");
        ereignisse.zurueckziehen(fuehrende, "geklärt");
        pfad = "/api/kundenreaktionen/" + dublette + "/anlagen";
        abgelegt("krm", "noch einmal.pdf", Testdateien.pdf("quittung"), Map.of("nachtrag", nachtrag));
        abgelegt("krm", "vertrag.pdf", Testdateien.pdf("vertrag"), Map.of("nachtrag", nachtrag));

        pfad = "/api/kundenreaktionen/" + fuehrende + "/anlagen";
        assertThat(namen("krm")).containsExactly("quittung.pdf", "vertrag.pdf");
    }

    private int abgelegt(String wer, String name, byte[] inhalt, Map<String, ?> felder) {
        HttpResponse<byte[]> antwort = post.hochladen(wer, pfad, name, inhalt, felder);
        expect(201, antwort);
        assertThat(kopf(antwort, "Location"))
                .isEqualTo(pfad + "/" + json(antwort).at("/anlage/nr").asInt());
        return json(antwort).at("/anlage/nr").asInt();
    }

    private HttpResponse<String> entferne(String wer, int nr) {
        return entferne(wer, nr, "Falsche Akte.");
    }

    private HttpResponse<String> entferne(String wer, int nr, String grund) {
        return Zugriff.basic(port, wer).sende("DELETE", pfad + "/" + nr, "{\"grund\":\"" + grund + "\"}");
    }

    private HttpResponse<String> ordneZu(String wer, int nr, String anliegen) {
        return Zugriff.basic(port, wer).sende("PUT", pfad + "/" + nr + "/anliegen", "{\"anliegen\":" + anliegen + "}");
    }

    private JsonNode liste(String wer) {
        HttpResponse<byte[]> antwort = post.laden(wer, pfad);
        expect(200, antwort);
        return json(antwort).path("anlagen");
    }

    private List<String> namen(String wer) {
        return StreamSupport.stream(liste(wer).spliterator(), false)
                .map(a -> a.path("name").asText())
                .toList();
    }

    private static byte[] zufaellig(int laenge) {
        byte[] datei = Arrays.copyOf(Testdateien.pdf("x"), laenge);
        for (int i = 100; i < laenge; i++) {
            datei[i] = (byte) (i * 31 + i / 251);
        }
        return datei;
    }

    private static void expect(int status, HttpResponse<byte[]> antwort) {
        assertThat(antwort.statusCode()).as(Post.text(antwort)).isEqualTo(status);
    }

    private static void expectFeld(String feld, String satz, HttpResponse<byte[]> antwort) {
        expect(400, antwort);
        JsonNode fehler = json(antwort).path("errors").path(0);
        assertThat(fehler.path("field").asText()).isEqualTo(feld);
        assertThat(fehler.path("message").asText()).contains(satz);
        assertThat(Post.text(antwort)).doesNotContain("Muster");
    }

    private static String kopf(HttpResponse<?> antwort, String name) {
        return antwort.headers().firstValue(name).orElse("");
    }

    private static JsonNode json(HttpResponse<byte[]> antwort) {
        try {
            return new ObjectMapper().readTree(antwort.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String gruppe(String muster, String text) {
        return Stream.of(Pattern.compile(muster).matcher(text))
                .filter(java.util.regex.Matcher::find)
                .map(fund -> fund.group(1))
                .findFirst()
                .orElseThrow();
    }
}
