package de.ombud.prozess.leitstand;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.leitstand.Arbeitsstand;
import de.ombud.leitstand.Last;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.modellstand.OhneStand;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page "Eskalationen": who sees what on it, and who may intervene how. The case was received long ago. */
@OmbudTest
class LeitstandTests {

    private static final String FORMULAR = """
        {"id":"namenlos","type":"default","schemaVersion":8,"components":[]}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Arbeitsstand arbeitsstand;

    @Autowired
    private IdentityService benutzer;

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private AutowireCapableBeanFactory neu;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock uhr;

    @Autowired
    private Buero buero;

    private Aktenzeichen fall;
    private Task aufgabe;

    @BeforeEach
    void aCaseThatIsFarTooLate() {
        fall = buero.verteilt(beschwerde().neu());
        // before every other case of the test run, so that it is on the first page
        jdbc.sql("update kundenreaktion set antwort_bis = '2020-01-01' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
    }

    @AfterEach
    void theNextTestFindsNoneOfIt() {
        jdbc.sql("update kundenreaktion set antwort_bis = '2026-11-19' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
    }

    /** Whoever makes groups need not name them, and a page that lists them is no place to find that out. */
    @Test
    void aGroupWithoutANameIsCalledByItsId() {
        Group gruppe = benutzer.newGroup("namenlos");
        gruppe.setType("WORKFLOW");
        benutzer.saveGroup(gruppe);
        try {
            assertThat(seite("teamleitung", "").statusCode()).isEqualTo(200);
            assertThat(arbeitsstand.gruppen()).containsEntry("namenlos", "namenlos");
        } finally {
            benutzer.deleteGroup("namenlos");
        }
    }

    /** A model of a test, or one from a time before the states, is no reason to show nobody the page of a case. */
    @Test
    void aModelBesideTheStateIsNoStepOfACase() {
        String beiseite = OhneStand.rolleAus(modelle.createDeployment()
                        .addString("namenlos.form", FORMULAR)
                        .addModelInstance(
                                "namenlos.bpmn",
                                Bpmn.createExecutableProcess("namenlos")
                                        .camundaHistoryTimeToLiveString("P365D")
                                        .startEvent()
                                        .userTask("Schritt_ohne_Namen")
                                        .camundaCandidateGroups("leistung")
                                        .camundaFormRef("namenlos")
                                        .camundaFormRefBinding("deployment")
                                        .endEvent()
                                        .done()))
                .getId();
        try {
            Arbeitsstand frischGelesen = neu.createBean(Maschinenstand.class);
            assertThat(frischGelesen.schritte())
                    .containsEntry(AnliegenProzess.ANLIEGEN_BEARBEITEN, "Anliegen bearbeiten")
                    .doesNotContainKey("Schritt_ohne_Namen");
        } finally {
            modelle.deleteDeployment(beiseite);
        }
    }

    @Test
    void theLeadershipSeesWhatIsLateWithItsStepAndGroup() {
        HttpResponse<String> seite = seite("teamleitung", "");
        assertThat(seite.statusCode()).isEqualTo(200);
        assertThat(seite.body())
                .contains(fall.wert(), "01.01.2020", "Anliegen bearbeiten", "(Leistung)", "Jobcenter Dresden")
                .contains("/camunda/app/cockpit/default/#/process-instance/" + aufgabe.getProcessInstanceId())
                .doesNotContain("Mia", "Muster", "mia@example.org");
    }

    /** The person wants no answer, so no answer can be late; the task is, and it lies somewhere. */
    @Test
    void aLateTaskOfACaseWithoutAnAnswerSaysItsSiteToo() {
        jdbc.sql("update kundenreaktion set antwortweg = 'KEINE' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        aufgaben.setDueDate(aufgabe.getId(), Date.from(Instant.parse("2019-01-01T12:00:00Z")));
        String seite = seite("teamleitung", "").body();
        String liste = seite.substring(seite.indexOf("id=\"leitstand-faellige\""));
        String zeile = liste.substring(liste.indexOf(fall.wert()));
        assertThat(zeile.substring(0, zeile.indexOf("</tr>"))).contains("Jobcenter Dresden");
    }

    @Test
    void theOldestEmergenciesStandOnThePageAndAllOfThemForWhoeverAsks() {
        jdbc.sql("""
            insert into weg (aktenzeichen, nr, art, anliegen, anlass, eroeffnet_am, eroeffnet_von)
            select ?, 100 + n, 'NOTLAGE', 100 + n, '', '2020-01-01T12:00Z', 'krm' from generate_series(1, 12) n
            """).param(fall.wert()).update();
        try {
            assertThat(notlagen("")).hasSize(11).last().asString().contains("offenen Notlagen zeigen");
            assertThat(notlagen("?alle=notlagen"))
                    .hasSizeGreaterThanOrEqualTo(12)
                    .noneMatch(z -> z.contains("zeigen"));
        } finally {
            jdbc.sql("update weg set ausgang = 'VERSEHEN', beendet_am = now() where aktenzeichen = ? and nr > 100")
                    .param(fall.wert())
                    .update();
        }
    }

    /** The links in the list of emergencies. */
    private List<String> notlagen(String auswahl) {
        String seite = seite("teamleitung", auswahl).body();
        String liste = seite.substring(seite.indexOf("id=\"leitstand-notlagen\""));
        return Pattern.compile("<a\\s[^>]*>([^<]*)</a>")
                .matcher(liste.substring(0, liste.indexOf("</section>")))
                .results()
                .map(fund -> fund.group(1))
                .toList();
    }

    @Test
    void theListIsCutByAreaSiteAndStep() {
        for (String passend : List.of(
                "?bereich=LEISTUNG", "?dienststelle=DRESDEN", "?schritt=" + AnliegenProzess.ANLIEGEN_BEARBEITEN)) {
            assertThat(liste("teamleitung", passend)).as(passend).contains(fall.wert());
        }
        for (String anders : List.of(
                "?bereich=EINGANGSZONE",
                "?dienststelle=RECKLINGHAUSEN",
                "?schritt=" + KundenreaktionProzess.EINGANG_PRUEFEN,
                "?ab=2020-01-01_" + fall.wert())) {
            assertThat(liste("teamleitung", anders)).as(anders).doesNotContain(fall.wert());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"krm", "leistung", "ombud", "dsb", "analyse", "admin"})
    void nobodyElseSeesThePageOrIntervenes(String wer) {
        assertThat(seite(wer, "").statusCode()).isEqualTo(403);
        assertThat(Zugriff.anmelden(port, wer)
                        .get("/leitstand/aufgaben/" + aufgabe.getId())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Zugriff.anmelden(port, wer)
                        .get("/verlauf/" + aufgabe.getProcessInstanceId())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Zugriff.basic(port, wer).get("/api/leitstand/kennzahlen").statusCode())
                .isEqualTo(403);
        assertThat(umgeben(wer, "markt_integration").statusCode()).isEqualTo(403);
        assertThat(api(wer, "/aufgaben/" + aufgabe.getId() + "/prioritaet", "{\"prioritaet\":90,\"grund\":\"Eilt\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(api(wer, "/aufgaben/" + aufgabe.getId() + "/klaerung", "{\"massnahme\":\"Nichts\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(zwischennachricht(wer, morgen(7)).statusCode()).isEqualTo(403);
        assertThat(gruppe()).isEqualTo("leistung");
    }

    @Test
    void whoeverIsExcludedFindsNothingOfTheCase() {
        long aufgabenVorher = aufgabenDerLeistung("teamleitung");
        schliesseAus("teamleitung");
        assertThat(aufgabenDerLeistung("teamleitung")).isEqualTo(aufgabenVorher - 1);
        assertThat(aufgabenDerLeistung("gf")).isGreaterThanOrEqualTo(aufgabenVorher);
        assertThat(seite("teamleitung", "").body()).doesNotContain(fall.wert());
        Zugriff person = Zugriff.anmelden(port, "teamleitung");
        assertThat(person.get("/leitstand/aufgaben/" + aufgabe.getId()).statusCode())
                .isEqualTo(404);
        assertThat(person.get("/verlauf/" + aufgabe.getProcessInstanceId()).statusCode())
                .isEqualTo(404);
        assertThat(umgeben("teamleitung", "markt_integration").statusCode()).isEqualTo(404);
        assertThat(zwischennachricht("teamleitung", morgen(7)).statusCode()).isEqualTo(404);
        assertThat(seite("bereichsleitung", "").body()).contains(fall.wert());
    }

    @Test
    void aMatterGoesToAnotherGroupWithItsRightToReadIt() {
        assertThat(umgeben("bereichsleitung", "markt_integration").statusCode()).isEqualTo(204);
        assertThat(gruppe()).isEqualTo("markt_integration");
        assertThat(buero.akte(fall).anliegen().get(0).gruppe()).isEqualTo("markt_integration");
        assertThat(sieht("markt")).isTrue();
        assertThat(sieht("leistung")).isFalse();
        assertThat(buch()).containsExactly("UMGEBEN leistung markt_integration Rückstand bereichsleitung");
        assertThat(umgeben("bereichsleitung", "markt_integration").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ombudsstelle", "datenschutz", "camunda-admin", "gibt-es-nicht", " "})
    void workGoesOnlyToThoseWhoDoIt(String gruppe) {
        HttpResponse<String> antwort = umgeben("gf", gruppe);
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(feld(antwort)).isEqualTo("gruppe");
        assertThat(gruppe()).isEqualTo("leistung");
    }

    @Test
    void nothingHappensWithoutAReason() {
        for (String weg : List.of("gruppe", "prioritaet")) {
            HttpResponse<String> antwort = api(
                    "gf",
                    "/aufgaben/" + aufgabe.getId() + "/" + weg,
                    weg.equals("gruppe")
                            ? "{\"gruppe\":\"krm\",\"grund\":\" \"}"
                            : "{\"prioritaet\":3,\"grund\":\"\"}");
            assertThat(antwort.statusCode()).isEqualTo(400);
            assertThat(feld(antwort)).isEqualTo("grund");
        }
        assertThat(buch()).isEmpty();
    }

    @Test
    void aTaskMovesUpInTheListOfItsGroup() {
        String weg = "/aufgaben/" + aufgabe.getId() + "/prioritaet";
        assertThat(api("teamleitung", weg, "{\"prioritaet\":97,\"grund\":\"Umzug\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(aufgaben.createTaskQuery()
                        .taskId(aufgabe.getId())
                        .singleResult()
                        .getPriority())
                .isEqualTo(97);
        HttpResponse<String> zuHoch = api("teamleitung", weg, "{\"prioritaet\":101,\"grund\":\"Umzug\"}");
        assertThat(zuHoch.statusCode()).isEqualTo(400);
        assertThat(feld(zuHoch)).isEqualTo("prioritaet");
        assertThat(api("teamleitung", weg, "{\"prioritaet\":97,\"grund\":\"Umzug\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theNoticeGoesOutBeforeItsClockHasRunOut() {
        assertThat(buero.hatTimer(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG))
                .isTrue();
        assertThat(zwischennachricht("teamleitung", morgen(7)).statusCode()).isEqualTo(204);
        buero.jobsLaufen(fall);
        assertThat(jdbc.sql("select text from sendung where aktenzeichen = ? and schreiben = 'ZWISCHENNACHRICHT'")
                        .param(fall.wert())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Der Vermieter hat noch nicht geantwortet.");
        assertThat(buch())
                .containsExactly(
                        "ZWISCHENNACHRICHT  " + morgen(7) + " Der Vermieter hat noch nicht geantwortet. teamleitung");
    }

    @Test
    void aDateInThePastIsRefusedAndNoClockIsMoved() {
        HttpResponse<String> antwort = zwischennachricht("teamleitung", morgen(-3));
        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(feld(antwort)).isEqualTo("neuerTermin");
        assertThat(buero.hatTimer(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG))
                .isTrue();
        assertThat(buch()).isEmpty();
    }

    @Test
    void anEscalationIsResolvedByThoseWhomItReachedOrAbove() {
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        Task eskalation = buero.offene(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN)
                .get(0);
        String weg = "/aufgaben/" + eskalation.getId() + "/klaerung";
        assertThat(seite("teamleitung", "").body()).contains("Fristüberschreitung klären");
        assertThat(api("teamleitung", weg, "{\"massnahme\":\"Zweite Kraft\"}").statusCode())
                .isEqualTo(403);
        HttpResponse<String> leer = api("gf", weg, "{\"massnahme\":\"\"}");
        assertThat(leer.statusCode()).isEqualTo(400);
        assertThat(feld(leer)).isEqualTo("massnahme");
        assertThat(api("gf", weg, "{\"massnahme\":\"Zweite Kraft\"}").statusCode())
                .isEqualTo(204);
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(jdbc.sql("select massnahme || ' ' || geklaert_von from eskalation where aktenzeichen = ?")
                        .param(fall.wert())
                        .query(String.class)
                        .single())
                .isEqualTo("Zweite Kraft gf");
        assertThat(api("gf", weg, "{\"massnahme\":\"Zweite Kraft\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDecisionOfTheLeadershipIsNotTakenFromAbove() {
        buero.zeitIstUm(fall, "Event_LeitungsstufeErreicht");
        Task entscheidung = buero.offene(fall, EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN)
                .get(0);
        String weg = "/aufgaben/" + entscheidung.getId() + "/gruppe";
        String auftrag = "{\"gruppe\":\"%s\",\"grund\":\"Urlaub\"}";
        assertThat(api("teamleitung", weg, auftrag.formatted("teamleitung")).statusCode())
                .isEqualTo(403);
        assertThat(api("gf", weg, auftrag.formatted("leistung")).statusCode()).isEqualTo(400);
        assertThat(api("gf", weg, auftrag.formatted("bereichsleitung")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void aMatterIsNoEscalation() {
        assertThat(api("gf", "/aufgaben/" + aufgabe.getId() + "/klaerung", "{\"massnahme\":\"Nichts\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void onThePageItTakesAReasonAndAConfirmation() {
        Zugriff person = Zugriff.anmelden(port, "teamleitung");
        String pfad = "/leitstand/aufgaben/" + aufgabe.getId();
        String seite = person.get(pfad).body();
        assertThat(seite)
                .contains("Einer anderen Gruppe geben", "Zwischennachricht")
                .doesNotContain("Eskalation erledigen")
                .contains("<option value=\"markt_integration\">Markt und Integration</option>")
                .doesNotContain("value=\"ombudsstelle\"", "value=\"datenschutz\"", "value=\"leistung\"");
        String csrf = seite.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String formular = "gruppe=markt_integration&grund=Urlaub&_csrf=" + csrf;
        HttpResponse<String> unbestaetigt = formular(person, pfad + "/umgeben", formular);
        assertThat(unbestaetigt.statusCode()).isEqualTo(400);
        assertThat(unbestaetigt.body()).contains("Bitte bestätigen", "value=\"Urlaub\"");
        assertThat(formular(
                                person,
                                pfad + "/zwischennachricht",
                                "grund=Es+dauert&namensgrund=Mitbewohner&_csrf=" + csrf)
                        .body())
                .contains("Bitte bestätigen", "Es dauert", "value=\"Mitbewohner\"");
        assertThat(gruppe()).isEqualTo("leistung");
        assertThat(formular(person, pfad + "/umgeben", formular + "&bestaetigt=ja")
                        .statusCode())
                .isEqualTo(302);
        assertThat(gruppe()).isEqualTo("markt_integration");
        assertThat(person.get(pfad).body()).contains("Von Leistung an Markt und Integration gegeben", "Urlaub");
    }

    @Test
    void theReasonIsNowhereInTheEngine() {
        umgeben("gf", "krm");
        assertThat(jdbc.sql("select count(*) from act_hi_op_log where concat(org_value_, new_value_, annotation_)"
                                + " like '%Rückstand%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theClosedStepsAreShownWithGroupAndTimeWithoutNamesAndContents() {
        String instanz = buero.akte(fall).prozessinstanz();
        HttpResponse<String> seite = Zugriff.anmelden(port, "teamleitung").get("/verlauf/" + instanz);
        assertThat(seite.statusCode()).isEqualTo(200);
        assertThat(seite.body())
                .contains("Eingang prüfen", "Kundenreaktionsmanagement", "Dauer")
                .doesNotContain("krm<", "Mia", "Muster");
        assertThat(Zugriff.anmelden(port, "teamleitung")
                        .get("/verlauf/gibt-es-nicht")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theMonthCountsEveryAnswerOnce() {
        long vorher = beantwortet();
        jdbc.sql("update kundenreaktion set antwort_am = '2019-03-05T10:00:00Z', eingang ="
                        + " '2019-02-19T23:30:00Z' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        assertThat(monat("2019-03-01")).containsExactly(1L, 1L);
        jdbc.sql("update kundenreaktion set eingang = '2019-02-18T22:30:00Z' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        assertThat(monat("2019-03-01")).containsExactly(1L, 0L);
        jdbc.sql("update kundenreaktion set antwort_am = null where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        assertThat(monat("2019-03-01")).containsExactly(0L, 0L);
        assertThat(beantwortet()).isEqualTo(vorher);
    }

    @Test
    void cockpitHandsOutTheScriptToThoseWhoAreLoggedIn() {
        String datei = "/camunda/api/cockpit/plugin/ombud-leitstand/static/app/plugin.js";
        assertThat(Zugriff.anmelden(port, "teamleitung").get(datei).statusCode())
                .isEqualTo(200);
        assertThat(new Zugriff(port).get(datei).statusCode()).isEqualTo(401);
        assertThat(Zugriff.anmelden(port, "leistung")
                        .get("/camunda/api/cockpit/plugin/ombud-leitstand/default/irgendwas")
                        .statusCode())
                .isEqualTo(403);
    }

    private long aufgabenDerLeistung(String wer) {
        return arbeitsstand
                .auslastung(new Angemeldet(wer, Set.of(wer.equals("gf") ? "geschaeftsfuehrung" : wer)))
                .stream()
                .filter(last -> last.was().equals("leistung"))
                .mapToLong(Last::aufgaben)
                .sum();
    }

    private long beantwortet() {
        return jdbc.sql("select coalesce(sum(anzahl), 0) from leitstand_zaehlung where groesse = 'BEANTWORTET'")
                .query(Long.class)
                .single();
    }

    private List<Long> monat(String tag) {
        return jdbc.sql("""
            select coalesce(sum(anzahl) filter (where groesse = 'BEANTWORTET'), 0),
                   coalesce(sum(anzahl) filter (where groesse = 'FRISTGERECHT'), 0)
            from leitstand_zaehlung where tag = ?::date and dienststelle = 'DRESDEN' and groesse <> 'OFFEN'
            """)
                .param(tag)
                .query((rs, n) -> List.of(rs.getLong(1), rs.getLong(2)))
                .single();
    }

    private HttpResponse<String> seite(String wer, String auswahl) {
        return Zugriff.anmelden(port, wer).get("/leitstand" + auswahl);
    }

    /** Only the list of cases: the other sections do not follow the choice. */
    private String liste(String wer, String auswahl) {
        String seite = seite(wer, auswahl).body();
        return seite.substring(seite.indexOf("id=\"leitstand-faelle\""), seite.indexOf("id=\"leitstand-faellige\""));
    }

    private HttpResponse<String> api(String wer, String weg, String auftrag) {
        return Zugriff.basic(port, wer).post("/api/leitstand" + weg, auftrag);
    }

    private HttpResponse<String> umgeben(String wer, String gruppe) {
        return api(
                wer,
                "/aufgaben/" + aufgabe.getId() + "/gruppe",
                "{\"gruppe\":\"" + gruppe + "\",\"grund\":\"Rückstand\"}");
    }

    private HttpResponse<String> zwischennachricht(String wer, LocalDate termin) {
        return api(
                wer,
                "/faelle/" + fall + "/zwischennachricht",
                "{\"grund\":\"Der Vermieter hat noch nicht geantwortet.\",\"neuerTermin\":\"" + termin + "\"}");
    }

    private static HttpResponse<String> formular(Zugriff person, String pfad, String felder) {
        return person.sende("POST", pfad, felder, "application/x-www-form-urlencoded");
    }

    private LocalDate morgen(int tage) {
        return Ortszeit.tag(uhr.instant()).plusDays(tage);
    }

    private String gruppe() {
        return buero.gruppe(aufgaben.createTaskQuery().taskId(aufgabe.getId()).singleResult());
    }

    private boolean sieht(String wer) {
        return Zugriff.basic(port, wer)
                        .get("/engine-rest/task/" + aufgabe.getId())
                        .statusCode()
                == 200;
    }

    private List<String> buch() {
        return jdbc.sql("select concat_ws(' ', art, von, nach, grund, wer) from leitungseingriff where aktenzeichen ="
                        + " ? order by id")
                .param(fall.wert())
                .query(String.class)
                .list();
    }

    private void schliesseAus(String wen) {
        Zugriff.basic(port, "gf")
                .post(
                        "/api/kundenreaktionen/" + fall + "/ausschluesse",
                        "{\"benutzer\":\"" + wen + "\",\"grund\":\"Beschwerde über diese Person\"}");
    }

    private static String feld(HttpResponse<String> antwort) {
        JsonNode fehler = Zugriff.json(antwort).path("errors").path(0);
        assertThat(fehler.path("message").asText()).isNotBlank();
        return fehler.path("field").asText();
    }
}
