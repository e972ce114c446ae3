package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.UNBEGRUENDET;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.bewertet;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anfrage.AnfrageProzess;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.prozess.vertretung.VertretungProzess;
import de.ombud.prozess.waechter.WaechterProzess;
import de.ombud.system.Angemeldet;
import de.ombud.system.Konflikt;
import de.ombud.system.UhrGestellt;
import de.ombud.vertretung.Abwesenheiten;
import de.ombud.vertretung.NeueAbwesenheit;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guardian looks round every hour. */
@OmbudTest
class WaechterProcessTests {

    private static final String UEBERFAELLIG = "AUFTRAG_UEBERFAELLIG";

    private static final Map<String, Object> BEWERTET =
            Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft.");
    private static final Angemeldet GF = new Angemeldet("gf", Set.of("geschaeftsfuehrung"));

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Wege wege;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Abwesenheiten abwesenheiten;

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Test
    void aTaskThatNobodyMayDoIsShownInCockpitAndOnThePageUntilSomebodyMayAgain() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        siehtNach();
        assertThat(befunde(fall)).isEmpty();

        ausschliessen(fall, "leistung", "leistung2");
        siehtNach();
        siehtNach();
        assertThat(befunde(fall)).singleElement().asString().startsWith("AUFGABE_OHNE_ZUSTAENDIGE");
        assertThat(stillstaende(fall)).singleElement().satisfies(vorfall -> {
            assertThat(vorfall.getIncidentMessage())
                    .startsWith(fall.wert() + ": Für die Aufgabe „Anliegen bearbeiten“");
            assertThat(vorfall.getConfiguration()).isEqualTo(fall.wert());
        });
        assertThat(seite("teamleitung"))
                .contains("Wächter: was stillsteht", fall.wert(), "Für die Aufgabe „Anliegen bearbeiten“");

        freigabe.zulassen(fall, "leistung2", "Versehen.", "gf");
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
        assertThat(stillstaende(fall)).isEmpty();
        assertThat(jdbc.sql("select count(*) from waechter_befund where vorgang = ? and bis is not null")
                        .param(fall.wert())
                        .query(Integer.class)
                        .single())
                .as("it was found once, and its end is kept")
                .isOne();
    }

    /** Both of the area are excluded: whoever leads has it at once, and gives it up when somebody may again. */
    @Test
    void aTaskOfAGroupWithoutAnybodyLiesWithTheNextHigherLevelAtOnce() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ausschliessen(fall, "leistung", "leistung2");
        legtVor();

        Task aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        assertThat(gruppen(aufgabe)).containsExactlyInAnyOrder("leistung", "teamleitung");
        buero.jobsLaufen(fall);
        assertThat(gesagt(fall)).as("who got it is told").containsExactly("teamleitung@ombud.example");
        assertThat(buero.enden(fall)).contains("EndEvent_GruppeBenachrichtigt");
        assertThat(seite("teamleitung")).contains(fall.wert(), "liegt sie auch bei der Leitung");
        assertThat(stillstaende(fall)).hasSize(1);

        ausschliessen(fall, "teamleitung");
        legtVor();
        assertThat(gruppen(aufgabe)).containsExactlyInAnyOrder("leistung", "bereichsleitung");

        freigabe.zulassen(fall, "leistung2", "Versehen.", "gf");
        legtVor();
        assertThat(gruppen(aufgabe)).containsExactly("leistung");
        assertThat(stillstaende(fall)).isEmpty();
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "bereichsleitung", BEWERTET))
                .as("it was taken from them again")
                .isInstanceOf(AuthorizationException.class);
        buero.erledigt(aufgabe, "leistung2", BEWERTET);
    }

    @Test
    void whoLeadsRatesInPlaceOfAnEmptyGroup() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        ausschliessen(fall, "leistung", "leistung2");
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobsLaufen(fall);
        legtVor();

        buero.erledigt(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "teamleitung", BEWERTET);
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
        assertThat(rundgang(fall)).isEmpty();
    }

    @Test
    void aGroupOfWhichEverybodyIsAwayIsNotWaitedFor() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        LocalDate heute = Ortszeit.tag(buero.uhr().instant());
        List<Long> fehlzeiten = Stream.of("krm", "krm2")
                .map(wer -> abwesenheiten.eintragen(new NeueAbwesenheit(wer, "", heute, heute), GF))
                .toList();
        try {
            vertritt();
            legtVor();
            Task aufgabe =
                    buero.offene(fall, KundenreaktionProzess.EINGANG_PRUEFEN).get(0);
            assertThat(gruppen(aufgabe)).containsExactlyInAnyOrder("krm", "teamleitung");
        } finally {
            fehlzeiten.forEach(nr -> abwesenheiten.beenden(nr, GF));
            vertritt();
            legtVor();
        }
        assertThat(gruppen(buero.offene(fall, KundenreaktionProzess.EINGANG_PRUEFEN)
                        .get(0)))
                .containsExactly("krm");
    }

    /** The only Geschäftsführung is complained about: nobody of the house decides, KRM lays it before the carriers' supervision. */
    @Test
    void whatTheOnlyGeschaeftsfuehrungMayNotDecideLiesWithKrmForTheSupervision() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DIENSTAUFSICHT, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        ausschliessen(fall, "gf");
        legtVor();
        buero.jobsLaufen(fall);
        assertThat(buero.offene(fall))
                .isNotEmpty()
                .allSatisfy(
                        aufgabe -> assertThat(gruppen(aufgabe)).containsExactlyInAnyOrder("geschaeftsfuehrung", "krm"));
        assertThat(gesagt(fall))
                .contains("krm@ombud.example", "krm2@ombud.example")
                .doesNotContain("gf@ombud.example");
    }

    @Test
    void aPressOfficeThatIsMeantItselfGivesTheRequestToWhoLeadsTheWay() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.PRESSE, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        ausschliessen(fall, "presse");
        legtVor();
        buero.jobsLaufen(fall);
        assertThat(gruppen(
                        buero.offene(fall, AnfrageProzess.ANFRAGE_BEANTWORTEN).get(0)))
                .containsExactlyInAnyOrder("pressestelle", "geschaeftsfuehrung");
        assertThat(gesagt(fall)).containsExactly("gf@ombud.example");
    }

    /** Who heard that a task lies with them now. */
    private List<String> gesagt(Aktenzeichen fall) {
        return jdbc.sql("select adresse from hauspost where kennung like ? order by adresse")
                .param("ersatz/" + fall.wert() + "/%")
                .query(String.class)
                .list();
    }

    private List<String> gruppen(Task aufgabe) {
        return aufgaben.getIdentityLinksForTask(aufgabe.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** What was asked for at once, and not the hourly look. */
    private void legtVor() {
        laufen(WaechterProzess.KEY);
    }

    private void vertritt() {
        laufen(VertretungProzess.KEY);
    }

    private void laufen(String prozess) {
        for (int schritt = 0; schritt < 2; schritt++) {
            for (Job job : jobs.createJobQuery()
                    .processDefinitionKey(prozess)
                    .messages()
                    .list()) {
                jobs.executeJob(job.getId());
            }
        }
    }

    @Test
    void aMediationWhoseOnlyOmbudspersonIsNotNeutralIsSeen() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.VERMITTLUNG, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        buero.erledigt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, "ombud", Map.of("geeignet", "JA"));
        buero.jobsLaufen(fall);
        assertThat(rundgang(fall)).isEmpty();

        buero.erledigt(
                fall,
                VermittlungProzess.BEFANGENHEIT_PRUEFEN,
                "ombud",
                Map.of("befangenheit", "BEFANGEN", "befangenheitsgrund", "Nachbar."));
        assertThat(buero.wartetAuf(fall, VermittlungProzess.NEUTRALE_PERSON_BESTIMMEN))
                .isTrue();
        assertThat(rundgang(fall)).as("the leadership has it").isEmpty();

        ausschliessen(fall, "gf");
        assertThat(rundgang(fall)).singleElement().asString().startsWith("AUFGABE_OHNE_ZUSTAENDIGE");
    }

    private List<String> rundgang(Aktenzeichen fall) {
        siehtNach();
        return befunde(fall);
    }

    @Test
    void whoIsExcludedFromACaseSeesNothingOfItAndOnlyLeadershipSeesThePage() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ausschliessen(fall, "leistung", "leistung2", "teamleitung");
        siehtNach();
        assertThat(seite("bereichsleitung")).contains(fall.wert());
        assertThat(stillstandAufDerSeite("teamleitung")).doesNotContain(fall.wert());
        assertThat(Zugriff.anmelden(port, "krm").get("/leitstand").statusCode()).isEqualTo(403);
        freigabe.zulassen(fall, "leistung", "Versehen.", "gf");
        siehtNach();
    }

    @Test
    void aClosedCaseHasNoStepSoItsForgottenDutyStandsOnThePageOnly() {
        Aktenzeichen fall = buero.erfasst(beschwerde()
                .mit(bewertet(leistung(), UNBEGRUENDET))
                .sofortErledigt()
                .neu());
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        jdbc.sql("""
            insert into nachtrag (kundenreaktion_id, nr, text, wer, am, eingang, kanal)
            select id, 1, 'Hiermit lege ich Widerspruch ein.', 'krm', now(), now(), kanal from kundenreaktion where aktenzeichen = ?
            """).param(fall.wert()).update();
        siehtNach();
        assertThat(befunde(fall))
                .extracting(befund -> befund.toString().split(":")[0])
                .containsExactlyInAnyOrder("NACHTRAG_UNGELESEN", "SICHTUNG_OHNE_UHR");
        assertThat(stillstandAufDerSeite("gf"))
                .contains(fall.wert(), "Nachtrag 1 ist ungelesen")
                .doesNotContain("Widerspruch");
        jdbc.sql("update nachtrag set gesichtet_am = now() where kundenreaktion_id in (select id from"
                        + " kundenreaktion where aktenzeichen = ?)")
                .param(fall.wert())
                .update();
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
    }

    @Test
    void aCaseWhoseProcessIsGoneIsFound() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        runtime.deleteProcessInstance(buero.akte(fall).prozessinstanz(), "Test");
        siehtNach();
        assertThat(befunde(fall))
                .anyMatch(b -> b.startsWith("OHNE_ABLAUF"))
                .anyMatch(b -> b.startsWith("ANLIEGEN_OHNE_ABLAUF"));
        jdbc.sql("update kundenreaktion set status = 'ZURUECKGEZOGEN' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        siehtNach();
    }

    @Test
    void aCaseThatOnlyItsClocksStillWatchIsFound() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        Task aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        // what an administrator can do in Cockpit, or a wrong model
        runtime.createProcessInstanceModification(aufgabe.getProcessInstanceId())
                .cancelAllForActivity(AnliegenProzess.ANLIEGEN_BEARBEITEN)
                .execute();
        jdbc.sql("delete from act_ru_job where process_instance_id_ = ? and handler_type_ like 'async%'")
                .param(buero.akte(fall).prozessinstanz())
                .update();
        siehtNach();
        assertThat(befunde(fall)).anyMatch(b -> b.startsWith("NIEMAND_DRAN"));
        runtime.deleteProcessInstance(buero.akte(fall).prozessinstanz(), "Test");
        jdbc.sql("update kundenreaktion set status = 'ZURUECKGEZOGEN' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        siehtNach();
    }

    @Test
    void anOpenWayThatNobodyGoesIsFound() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENPANNE, null, null, ""), "krm");
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
        for (ProcessInstance panne : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert(), "datenpanne")
                .list()) {
            runtime.deleteProcessInstance(panne.getId(), "Test");
        }
        siehtNach();
        assertThat(befunde(fall))
                .singleElement()
                .asString()
                .startsWith("WEG_OHNE_ABLAUF")
                .doesNotContain("Datenpanne");
        wege.beenden(fall, 1, "VERSEHEN");
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
    }

    @Test
    void aStepThatFailedForGoodKeepsItsOwnIncidentAndGetsNoSecondOne() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        Job schreiben = buero.sofortigerJob(fall, VersandProzess.SCHREIBEN_ERSTELLEN);
        jobs.setJobRetries(schreiben.getId(), 0);
        siehtNach();
        assertThat(befunde(fall)).anyMatch(b -> b.startsWith("AUFTRAG_GESCHEITERT"));
        assertThat(buero.vorfaelle(fall))
                .filteredOn(v -> v.getIncidentType().equals("failedJob"))
                .hasSize(1);
        jobs.setJobRetries(schreiben.getId(), 1);
        buero.jobsLaufen(fall);
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
        assertThat(stillstaende(fall)).isEmpty();
    }

    @Test
    void whatSomebodyStoppedIsFoundWhenItIsLateAndTakesNoEventsThatItWouldLose() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        for (ProcessInstance eine : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert())
                .list()) {
            runtime.suspendProcessInstanceById(eine.getId());
        }
        siehtNach();
        assertThat(alleBefunde(fall)).as("much is late right after a start").isEmpty();
        anwendung.publishEvent(new UhrGestellt(buero.uhr().instant().minus(Duration.ofHours(2)), Duration.ZERO));
        zweiStundenAelter(fall);
        siehtNach();
        assertThat(alleBefunde(fall)).singleElement().asString().contains(UEBERFAELLIG, "angehalten");
        assertThatThrownBy(() -> ereignisse.nachtragen(fall, "Noch etwas.", "krm"))
                .isInstanceOf(Konflikt.class)
                .hasMessageContaining("angehalten");
        assertThatThrownBy(() -> wege.eroeffnen(fall, new NeuerWeg(Wegart.NOTLAGE, null, null, ""), "krm"))
                .isInstanceOf(Konflikt.class);
        assertThat(buero.akte(fall).nachtraege()).isEmpty();

        for (ProcessInstance eine : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert())
                .list()) {
            runtime.activateProcessInstanceById(eine.getId());
        }
        buero.jobsLaufen(fall);
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
        anwendung.publishEvent(new UhrGestellt(buero.uhr().instant(), Duration.ZERO));
    }

    @Test
    void aLetterThatLiesIsFoundAndOneThatSomebodyIsToPostIsNot() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.BRIEF).neu());
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
        if (buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)) {
            buero.erledigt(
                    fall,
                    VersandProzess.BRIEF_VERSENDEN,
                    "krm",
                    Map.of("versandtAm", buero.heute().toString()));
        }
        jdbc.sql("update sendung set zustand = 'ERSTELLT', versandt_tag = null where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        siehtNach();
        assertThat(befunde(fall)).anyMatch(b -> b.startsWith("SCHREIBEN_LIEGT"));
        jdbc.sql("update sendung set zustand = 'ENTFAELLT' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        siehtNach();
        assertThat(befunde(fall)).isEmpty();
    }

    private void ausschliessen(Aktenzeichen fall, String... wen) {
        for (String wer : wen) {
            freigabe.ausschliessen(fall, wer, "Ist betroffen.", "krm");
        }
    }

    /** The hourly look, with both of its steps. */
    private void siehtNach() {
        Job stuendlich = jobs.createJobQuery()
                .processDefinitionKey(WaechterProzess.KEY)
                .timers()
                .singleResult();
        jobs.executeJob(stuendlich.getId());
        for (int schritt = 0; schritt < 2; schritt++) {
            for (Job job : jobs.createJobQuery()
                    .processDefinitionKey(WaechterProzess.KEY)
                    .messages()
                    .list()) {
                jobs.executeJob(job.getId());
            }
        }
        assertThat(buero.endenVon(WaechterProzess.KEY)).contains("EndEvent_Nachgesehen");
    }

    /** Its timers are not among them: no job runs by itself in these tests, so all of them are late. */
    private List<String> befunde(Aktenzeichen fall) {
        return alleBefunde(fall).stream()
                .filter(b -> !b.startsWith(UEBERFAELLIG))
                .toList();
    }

    private List<String> alleBefunde(Aktenzeichen fall) {
        return jdbc.sql("select regel || ': ' || satz from waechter_befund where vorgang = ? and bis is null order by"
                        + " regel")
                .param(fall.wert())
                .query(String.class)
                .list();
    }

    private List<Incident> stillstaende(Aktenzeichen fall) {
        return buero.vorfaelle(fall).stream()
                .filter(v -> v.getIncidentType().equals("STILLSTAND"))
                .filter(v -> !v.getIncidentMessage().contains("nicht geschehen"))
                .toList();
    }

    private String seite(String wer) {
        return Zugriff.anmelden(port, wer).get("/leitstand?alle=stillstaende").body();
    }

    private String stillstandAufDerSeite(String wer) {
        String seite = seite(wer);
        String abschnitt = seite.substring(seite.indexOf("id=\"leitstand-stillstaende\""));
        return abschnitt.substring(0, abschnitt.indexOf("</section>"));
    }

    private void zweiStundenAelter(Aktenzeichen fall) {
        jdbc.sql("""
            update act_ru_job set create_time_ = create_time_ - interval '2 hours'
            where process_instance_id_ in (
                select id_ from act_ru_execution where business_key_ = :fall)
            """).param("fall", fall.wert()).update();
    }
}
