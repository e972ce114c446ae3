package de.ombud.system.einmal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The same thing twice does nothing: double clicks, lost answers, "Zurück" and saving again. */
@OmbudTest
class EinmaligkeitTests {

    private static final Pattern SCHLUESSEL = Pattern.compile("name=\"_schluessel\" value=\"([^\"]+)\"");
    private static final Set<RequestMethod> AENDERND =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);
    private static final String FALL = """
        {"kanal":"EMAIL","betreff":"%s","text":"Ich warte seit drei Wochen.","antwortweg":"EMAIL",
         "kunde":{"vorname":"Mia","nachname":"Muster","email":"mia@example.org"},
         "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Kaution"}]}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Einmaligkeit einmaligkeit;

    @Autowired
    private Clock uhr;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private RequestMappingHandlerAdapter requestMappingHandlerAdapter;

    private final String schluessel = UUID.randomUUID().toString();

    /** Whoever adds a step that changes something gets the key without doing anything; whoever takes it away must say so here. */
    @Test
    void everyStepThatChangesSomethingTakesAKey() {
        assertThat(requestMappingHandlerAdapter).isInstanceOf(EinmaligeAusfuehrung.class);
        Set<String> ohne = new TreeSet<>();
        Set<String> mit = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((weg, methode) -> {
            boolean unsere = methode.getBeanType().getName().startsWith("de.ombud");
            if (unsere && weg.getMethodsCondition().getMethods().stream().anyMatch(AENDERND::contains)) {
                (EinmaligeAusfuehrung.gilt(methode) ? mit : ohne).addAll(weg.getPatternValues());
            }
        });
        assertThat(ohne)
                .containsExactlyInAnyOrder(
                        "/api/suche",
                        "/suche",
                        "/api/hinweise",
                        "/api/dubletten",
                        "/api/modelle/pruefung",
                        "/modelle/pruefung",
                        "/modelle/{nr:\\d{1,9}}/probe",
                        "/modelle/probe",
                        "/modelle/probe/frage",
                        "/akte/{aktenzeichen}/vorschau",
                        "/akte/{aktenzeichen}/wege/vorschau",
                        "/akte/{aktenzeichen}/rueckfrage/baustein",
                        "/akte/{aktenzeichen}/berichtigen/vorschau",
                        "/akte/{aktenzeichen}/auszug");
        assertThat(mit).hasSizeGreaterThan(50);
    }

    /** Parts that commit for themselves are a matter of that page only. */
    @Test
    void onlyThePageOfTasksGoesInSingleSteps() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values().stream()
                        .filter(methode -> methode.hasMethodAnnotation(Einzelschritte.class))
                        .map(HandlerMethod::getBeanType)
                        .map(Class::getSimpleName)
                        .distinct())
                .containsExactly("AufgabenSeite");
    }

    @Test
    void aQuestionThatIsSentTwiceIsAskedOnceAndMailedOnce() {
        String az = fall();
        jdbc.sql("update kundenreaktion set status = 'IN_BEARBEITUNG' where aktenzeichen = :az")
                .param("az", az)
                .update();
        String frage = "{\"frage\":\"Welcher Bescheid?\",\"bis\":\"%s\"}".formatted(inTagen(10));

        HttpResponse<String> erste = krm().post("/api/kundenreaktionen/" + az + "/rueckfrage", frage);
        int auftraege = auftraege(az);
        HttpResponse<String> zweite = krm().post("/api/kundenreaktionen/" + az + "/rueckfrage", frage);

        assertThat(erste.statusCode()).as(erste.body()).isLessThan(300);
        assertThat(zweite.statusCode()).isEqualTo(200);
        assertThat(zweite.body()).isEqualTo(erste.body());
        assertThat(zahl("rueckfrage", az)).isOne();
        assertThat(auftraege(az)).isEqualTo(auftraege);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        String az = fall();
        krm().post("/api/kundenreaktionen/" + az + "/nachtrag", "{\"text\":\"eins\"}");

        HttpResponse<String> anderes = krm().post("/api/kundenreaktionen/" + az + "/nachtrag", "{\"text\":\"zwei\"}");
        HttpResponse<String> woanders = krm().post("/api/kundenreaktionen/" + az + "/rueckzug", "{\"grund\":\"eins\"}");

        assertThat(anderes.statusCode()).isEqualTo(422);
        assertThat(Zugriff.json(anderes).path("errors").get(0).path("field").asText())
                .isEqualTo("Idempotency-Key");
        assertThat(Zugriff.json(anderes).path("aktenzeichen").asText()).isEqualTo(az);
        assertThat(woanders.statusCode()).isEqualTo(422);
        assertThat(zahl("nachtrag", az)).isOne();
    }

    @Test
    void whatIsRefusedLeavesTheKeyFree() {
        String az = fall();
        String pfad = "/api/kundenreaktionen/" + az + "/nachtrag";

        assertThat(krm().post(pfad, "{\"text\":\"\"}").statusCode()).isEqualTo(400);
        assertThat(Zugriff.basic(port, "leistung")
                        .mit("Idempotency-Key", schluessel)
                        .post(pfad, "{\"text\":\"x\"}")
                        .statusCode())
                .isIn(403, 404);
        assertThat(krm().post(pfad, "{\"text\":\"x\"}").statusCode()).isLessThan(300);
        assertThat(zahl("nachtrag", az)).isOne();
    }

    @Test
    void aStrangerWithTheSameKeyGetsNothingOfTheFirstAnswer() {
        String az = fall();
        String pfad = "/api/kundenreaktionen/" + az + "/nachtrag";
        krm().post(pfad, "{\"text\":\"eins\"}");

        HttpResponse<String> fremd = Zugriff.basic(port, "leistung")
                .mit("Idempotency-Key", schluessel)
                .post(pfad, "{\"text\":\"eins\"}");

        assertThat(fremd.statusCode()).isIn(403, 404);
        assertThat(fremd.body()).doesNotContain("Muster");
    }

    /** The key was theirs; the case no longer is. */
    @Test
    void whoWasExcludedMeanwhileDoesNotGetTheAnswerAgain() {
        String az = fall();
        String pfad = "/api/kundenreaktionen/" + az + "/nachtrag";
        String text = "{\"text\":\"eins\"}";
        assertThat(Zugriff.basic(port, "krm2")
                        .mit("Idempotency-Key", schluessel)
                        .post(pfad, text)
                        .statusCode())
                .isLessThan(300);
        HttpResponse<String> aus = Zugriff.basic(port, "krm")
                .post(
                        "/api/kundenreaktionen/" + az + "/ausschluesse",
                        "{\"benutzer\":\"krm2\",\"grund\":\"verwandt\"}");
        assertThat(aus.statusCode()).as(aus.body()).isLessThan(300);

        assertThat(Zugriff.basic(port, "krm2")
                        .mit("Idempotency-Key", schluessel)
                        .post(pfad, text)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void fourAtTheSameMomentHaveOneEffect() throws Exception {
        String az = fall();
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService leitungen = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> senden = () -> {
                start.await();
                return krm().post("/api/kundenreaktionen/" + az + "/nachtrag", "{\"text\":\"eins\"}")
                        .statusCode();
            };
            List<Future<Integer>> antworten = leitungen.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> senden).toList());
            for (Future<Integer> antwort : antworten) {
                assertThat(antwort.get()).isIn(200, 201, 204, 409);
            }
            assertThat(zahl("nachtrag", az)).isOne();
        } finally {
            leitungen.shutdownNow();
        }
    }

    @Test
    void aDoubleClickOnAFormDoesItOnceAndShowsTheSamePage() {
        String az = fall();
        Zugriff krm = Zugriff.anmelden(port, "krm");
        String seite = krm.get("/akte/" + az).body();
        Matcher feld = SCHLUESSEL.matcher(seite);
        assertThat(feld.find()).isTrue();
        String formular = "nachtrag.text=Hier+noch+etwas&_schluessel=" + feld.group(1) + "&_csrf=" + csrf(seite);

        HttpResponse<String> erste = formular(krm, "/akte/" + az + "/nachtrag", formular);
        String danach = krm.get("/akte/" + az).body();
        HttpResponse<String> zweite = formular(krm, "/akte/" + az + "/nachtrag", formular);

        assertThat(erste.statusCode()).isEqualTo(302);
        assertThat(zweite.statusCode()).isEqualTo(302);
        assertThat(zweite.headers().firstValue("Location"))
                .isEqualTo(erste.headers().firstValue("Location"));
        assertThat(danach).contains("Hier noch etwas");
        assertThat(zahl("nachtrag", az)).isOne();
    }

    @Test
    void aFormThatWasRefusedMayBeSentAgain() {
        String az = fall();
        Zugriff krm = Zugriff.anmelden(port, "krm");
        String formular = "rueckzug.grund=erledigt&_schluessel=" + schluessel + "&_csrf="
                + csrf(krm.get("/akte/" + az).body());

        HttpResponse<String> ohneHaken = formular(krm, "/akte/" + az + "/rueckzug", formular);
        assertThat(ohneHaken.headers().firstValue("Location").orElse("")).endsWith("#rueckzug");
        assertThat(bekannt()).isZero();

        formular(krm, "/akte/" + az + "/rueckzug", formular + "&rueckzug.bestaetigt=ja");
        assertThat(Zugriff.json(krm.get("/api/kundenreaktionen/" + az))
                        .path("status")
                        .asText())
                .isEqualTo("ZURUECKGEZOGEN");
        assertThat(bekannt()).isOne();
    }

    @Test
    void everyFormOfAPageHasItsOwnKey() {
        String seite = Zugriff.anmelden(port, "krm").get("/akte/" + fall()).body();
        List<String> schluessel =
                SCHLUESSEL.matcher(seite).results().map(m -> m.group(1)).toList();

        assertThat(schluessel).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(Arrays.stream(seite.split("<form")).skip(1).filter(f -> f.contains("_csrf")))
                .allMatch(f -> f.contains("_schluessel"));
    }

    @Test
    void goingBackAndSavingAgainSaysWhatItWasRecordedAs() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        String seite = krm.get("/erfassen").body();
        String formular =
                "kanal=SCHRIFTLICH&antwortweg=KEINE&betreff=Zweimal&text=Ein+langer+Text+der+bleibt&anliegen%5B0%5D.art=BESCHWERDE"
                        + "&anliegen%5B0%5D.thema=K05&anliegen%5B0%5D.beschreibung=Kaution&schluessel=" + schluessel
                        + "&_csrf=" + csrf(seite);

        HttpResponse<String> erste = formular(krm, "/erfassen", formular);
        assertThat(erste.statusCode()).as(erste.body()).isEqualTo(302);
        String az = aktenzeichen(krm.get("/erfassen").body());
        HttpResponse<String> zweite = formular(krm, "/erfassen", formular);
        assertThat(zweite.statusCode()).isEqualTo(302);
        assertThat(krm.get("/erfassen").body()).contains("Schon erfasst als", "/akte/" + az);

        HttpResponse<String> anders = formular(krm, "/erfassen", formular.replace("Zweimal", "Anders"));
        assertThat(anders.statusCode()).isEqualTo(422);
        assertThat(anders.body()).contains("Schon erfasst", "/akte/" + az, "Ein langer Text der bleibt");
    }

    @Test
    void keysEndAfterTheSetTime() {
        String az = fall();
        krm().post("/api/kundenreaktionen/" + az + "/nachtrag", "{\"text\":\"eins\"}");
        einmaligkeit.veralteteLoeschen();
        assertThat(bekannt()).isOne();

        jdbc.sql("update idempotenz set am = :am where schluessel = :s")
                .param("am", Timestamp.from(uhr.instant().minus(Duration.ofDays(8))))
                .param("s", schluessel)
                .update();
        einmaligkeit.veralteteLoeschen();
        assertThat(bekannt()).isZero();
    }

    @Test
    void theDescriptionOfTheInterfaceNamesTheKeyEverywhere() {
        JsonNode wege =
                Zugriff.json(Zugriff.basic(port, "krm").get("/v3/api-docs")).path("paths");
        Set<String> ohne = new TreeSet<>();
        wege.properties().forEach(weg -> {
            for (String art : List.of("post", "put", "delete")) {
                JsonNode vorgang = weg.getValue().path(art);
                long wieOft = vorgang.path("parameters").findValuesAsText("name").stream()
                        .filter("Idempotency-Key"::equals)
                        .count();
                if (!vorgang.isMissingNode() && wieOft != 1) {
                    ohne.add(weg.getKey());
                }
            }
        });
        assertThat(ohne)
                .containsExactlyInAnyOrder("/api/suche", "/api/hinweise", "/api/dubletten", "/api/modelle/pruefung");
    }

    private Zugriff krm() {
        return Zugriff.basic(port, "krm").mit("Idempotency-Key", schluessel);
    }

    private String fall() {
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen", FALL.formatted("Einmal"));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private String inTagen(int tage) {
        return java.time.LocalDate.ofInstant(uhr.instant(), java.time.ZoneId.of("Europe/Berlin"))
                .plusDays(tage)
                .toString();
    }

    private static HttpResponse<String> formular(Zugriff wer, String ziel, String inhalt) {
        return wer.sende("POST", ziel, inhalt, "application/x-www-form-urlencoded");
    }

    private static String csrf(String seite) {
        Matcher feld = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(seite);
        assertThat(feld.find()).isTrue();
        return feld.group(1);
    }

    private static String aktenzeichen(String seite) {
        Matcher az = Pattern.compile("KR-\\d{4}-\\d{6}").matcher(seite);
        assertThat(az.find()).isTrue();
        return az.group();
    }

    private int zahl(String tabelle, String az) {
        return jdbc.sql("select count(*) from " + tabelle
                        + " t join kundenreaktion k on k.id = t.kundenreaktion_id where k.aktenzeichen = :az")
                .param("az", az)
                .query(Integer.class)
                .single();
    }

    private int auftraege(String az) {
        return jdbc.sql("""
            select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
            where e.business_key_ = :az and j.type_ = 'message'
            """).param("az", az).query(Integer.class).single();
    }

    private int bekannt() {
        return jdbc.sql("select count(*) from idempotenz where schluessel = :s")
                .param("s", schluessel)
                .query(Integer.class)
                .single();
    }
}
