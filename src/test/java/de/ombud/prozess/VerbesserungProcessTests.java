package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.verbesserung.ThemenbeobachtungProzess;
import de.ombud.prozess.verbesserung.VerbesserungProzess;
import de.ombud.verbesserung.Impuls;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import de.ombud.verbesserung.Impulsstand;
import de.ombud.verbesserung.Wirksamkeit;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A measure: proposed, decided, carried out or late, and whether it helped; and topics that propose one by themselves. */
@OmbudTest
class VerbesserungProcessTests {

    /** A topic that no other test complains of, at the site of the fixtures. */
    private static final String THEMA = "O02";

    @Autowired
    private Impulse impulse;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Test
    void aMeasureIsAcceptedDoneAndHelps() {
        Impulsnummer nummer = vorgeschlagen();
        Task entscheiden = nurAufgabe(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN);
        assertThat(buero.gruppe(entscheiden)).isEqualTo("bereichsleitung");
        buero.erledigt(
                entscheiden,
                "bereichsleitung",
                Map.of(
                        "entscheidung", "ANNEHMEN",
                        "massnahme", "Vorlage ändern.",
                        "person", "leistung2",
                        "faelligBis", inTagen(10)));

        Task umsetzen = nurAufgabe(nummer, VerbesserungProzess.MASSNAHME_UMSETZEN);
        assertThat(buero.gruppe(umsetzen)).isEqualTo("leistung");
        assertThat(umsetzen.getAssignee()).isEqualTo("leistung2");
        assertThat(Ortszeit.tag(umsetzen.getDueDate().toInstant())).isEqualTo(heute().plusDays(10));
        buero.erledigt(umsetzen, "leistung2", Map.of("vermerk", "Die Vorlage ist neu."));

        assertThat(impuls(nummer).stand()).isEqualTo(Impulsstand.UMGESETZT);
        assertThat(Ortszeit.tag(buero.timer(nummer.wert(), "Event_WirkungAbgewartet")
                        .getDuedate()
                        .toInstant()
                        .minusSeconds(1)))
                .isBetween(heute().plusMonths(3), heute().plusMonths(3).plusDays(5));
        buero.zeitIstUm(nummer.wert(), "Event_WirkungAbgewartet");
        Task pruefen = nurAufgabe(nummer, VerbesserungProzess.WIRKSAMKEIT_PRUEFEN);
        assertThat(buero.gruppe(pruefen)).isEqualTo("krm");
        buero.erledigt(pruefen, "krm", Map.of("wirkung", "WIRKSAM", "befund", "Halb so viele Beschwerden."));

        assertThat(buero.enden(nummer.wert()))
                .containsExactlyInAnyOrder("EndEvent_MassnahmeUmgesetzt", "EndEvent_WirksamkeitFestgestellt");
        assertThat(impuls(nummer).stand()).isEqualTo(Impulsstand.ABGESCHLOSSEN);
        assertThat(impuls(nummer).schritte())
                .extracting(Impuls.Schritt::art)
                .containsExactly("VORGESCHLAGEN", "ANNEHMEN", "UMGESETZT", "WIRKSAM");
    }

    @Test
    void aProposalIsTurnedDownWithAReason() {
        Impulsnummer nummer = vorgeschlagen();
        Task aufgabe = nurAufgabe(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN);
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "bereichsleitung", Map.of("entscheidung", "ABLEHNEN")))
                .hasMessageContaining("Warum?");
        buero.erledigt(aufgabe, "bereichsleitung", Map.of("entscheidung", "ABLEHNEN", "grund", "Läuft schon."));

        assertThat(buero.enden(nummer.wert())).containsExactly("EndEvent_ImpulsAbgelehnt");
        assertThat(impuls(nummer).stand()).isEqualTo(Impulsstand.ABGELEHNT);
    }

    @Test
    void aProposalThatIsPutOffComesBack() {
        Impulsnummer nummer = vorgeschlagen();
        buero.erledigt(
                nurAufgabe(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN),
                "bereichsleitung",
                Map.of(
                        "entscheidung", "ZURUECKSTELLEN",
                        "grund", "Erst der Haushalt.",
                        "zurueckgestelltBis", inTagen(30)));
        assertThat(impuls(nummer).stand()).isEqualTo(Impulsstand.ZURUECKGESTELLT);
        assertThat(Ortszeit.tag(buero.timer(nummer.wert(), "Event_ZurueckstellungEndet")
                        .getDuedate()
                        .toInstant()))
                .isEqualTo(heute().plusDays(31));

        buero.zeitIstUm(nummer.wert(), "Event_ZurueckstellungEndet");
        nurAufgabe(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN);
    }

    @Test
    void whatIsLateIsTheLeadershipsUntilItIsDone() {
        Impulsnummer nummer = angenommen();
        buero.zeitIstUm(nummer.wert(), "Event_MassnahmeUeberfaellig");

        nurAufgabe(nummer, VerbesserungProzess.MASSNAHME_UMSETZEN);
        assertThat(buero.vorfaelle(nummer.wert()))
                .singleElement()
                .extracting(Incident::getIncidentType)
                .isEqualTo("FRIST_UEBERSCHRITTEN");
        Task klaeren = nurAufgabe(nummer, VerbesserungProzess.VERZUG_KLAEREN);
        assertThat(buero.gruppe(klaeren)).isEqualTo("bereichsleitung");
        buero.erledigt(klaeren, "bereichsleitung", Map.of("massnahme", "Mit Hilfe.", "faelligBis", inTagen(20)));

        assertThat(buero.vorfaelle(nummer.wert())).isEmpty();
        assertThat(impuls(nummer).faelligBis()).isEqualTo(heute().plusDays(20));
        buero.zeitIstUm(nummer.wert(), "Event_NeuerTerminVerstrichen");
        nurAufgabe(nummer, VerbesserungProzess.VERZUG_KLAEREN);

        buero.erledigt(
                nurAufgabe(nummer, VerbesserungProzess.MASSNAHME_UMSETZEN), "leistung", Map.of("vermerk", "Fertig."));
        assertThat(buero.offene(nummer.wert(), VerbesserungProzess.VERZUG_KLAEREN))
                .isEmpty();
        assertThat(buero.vorfaelle(nummer.wert())).isEmpty();
    }

    @Test
    void aMeasureThatDidNotHelpIsDecidedAgain() {
        Impulsnummer nummer = angenommen();
        buero.erledigt(
                nurAufgabe(nummer, VerbesserungProzess.MASSNAHME_UMSETZEN), "leistung", Map.of("vermerk", "Fertig."));
        buero.zeitIstUm(nummer.wert(), "Event_WirkungAbgewartet");
        buero.erledigt(
                nurAufgabe(nummer, VerbesserungProzess.WIRKSAMKEIT_PRUEFEN),
                "krm",
                Map.of("wirkung", "NICHT_WIRKSAM", "befund", "Genauso viele."));

        assertThat(impuls(nummer).wirksamkeit()).isEqualTo(Wirksamkeit.NICHT_WIRKSAM);
        assertThat(impuls(nummer).stand()).isEqualTo(Impulsstand.VORGESCHLAGEN);
        nurAufgabe(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN);
    }

    @Test
    void nobodyIsMadeResponsibleWhoDoesNotExist() {
        Task aufgabe = nurAufgabe(vorgeschlagen("null"), VerbesserungProzess.IMPULS_ENTSCHEIDEN);
        Map<String, Object> ohneTermin =
                Map.of("entscheidung", "ANNEHMEN", "massnahme", "Etwas.", "verantwortlich", "leistung");
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "bereichsleitung", ohneTermin))
                .hasMessageContaining("bis wann");
        Map<String, Object> unbekannt = Map.of(
                "entscheidung", "ANNEHMEN", "massnahme", "Etwas.", "person", "niemand", "faelligBis", inTagen(5));
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "bereichsleitung", unbekannt))
                .hasMessageContaining("Gruppe oder den Benutzernamen");
        Map<String, Object> gestern = Map.of(
                "entscheidung", "ANNEHMEN", "massnahme", "Etwas.", "verantwortlich", "krm", "faelligBis", inTagen(-1));
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "bereichsleitung", gestern))
                .hasMessageContaining("Vergangenheit");
    }

    @Test
    void aTopicThatComesBackProposesAMeasureOnceAndNotAgainWhileItRests() {
        haeufen(4);
        beobachten();
        assertThat(zuThema()).isEmpty();

        haeufen(1);
        beobachten();
        beobachten();
        Impulsnummer nummer = zuThema().get(0);
        assertThat(zuThema()).hasSize(1);
        Impuls impuls = impuls(nummer);
        assertThat(impuls.vonSelbst()).isTrue();
        assertThat(impuls.titel()).isEqualTo("Wiederkehrendes Thema: Räume und Wartebereich (Jobcenter Dresden)");
        assertThat(impuls.beschreibung()).startsWith("5 Beschwerden");
        assertThat(impulse.kennzahlen(impuls).vorher()).isZero();
        assertThat(impulse.kennzahlen(impuls).nachher()).isEqualTo(5);

        buero.erledigt(
                nurAufgabe(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN),
                "bereichsleitung",
                Map.of("entscheidung", "ABLEHNEN", "grund", "Umbau ist beschlossen."));
        beobachten();
        assertThat(zuThema()).as("recently decided").hasSize(1);

        jdbc.sql("update verbesserungsimpuls set beendet_am = :damals where nummer = :nummer")
                .param("damals", Timestamp.from(buero.uhr().instant().minus(100, ChronoUnit.DAYS)))
                .param("nummer", nummer.wert())
                .update();
        beobachten();
        assertThat(zuThema()).hasSize(2);
    }

    /** By its daily timer, as the job executor does. */
    private void beobachten() {
        Job taeglich = jobs.createJobQuery()
                .processDefinitionKey(ThemenbeobachtungProzess.KEY)
                .timers()
                .singleResult();
        jobs.executeJob(taeglich.getId());
        for (ProcessInstance instanz : runtime.createProcessInstanceQuery()
                .processDefinitionKey(ThemenbeobachtungProzess.KEY)
                .list()) {
            Job schritt =
                    jobs.createJobQuery().processInstanceId(instanz.getId()).singleResult();
            jobs.executeJob(schritt.getId());
        }
        assertThat(buero.endenVon(ThemenbeobachtungProzess.KEY)).contains("EndEvent_ThemenBeobachtet");
    }

    private void haeufen(int anzahl) {
        for (int i = 0; i < anzahl; i++) {
            String fall = """
                {"kanal":"PERSOENLICH","text":"Es ist zu eng.","antwortweg":"KEINE",
                 "anliegen":[{"art":"BESCHWERDE","thema":"%s"}]}\
                """.formatted(THEMA);
            assertThat(Zugriff.basic(port, "krm")
                            .post("/api/kundenreaktionen", fall)
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private List<Impulsnummer> zuThema() {
        return jdbc
                .sql("select nummer from verbesserungsimpuls where thema = :thema order by nummer")
                .param("thema", THEMA)
                .query(String.class)
                .list()
                .stream()
                .map(Impulsnummer::new)
                .toList();
    }

    private Impulsnummer angenommen() {
        Impulsnummer nummer = vorgeschlagen();
        buero.erledigt(
                nurAufgabe(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN),
                "bereichsleitung",
                Map.of("entscheidung", "ANNEHMEN", "massnahme", "Vorlage ändern."));
        return nummer;
    }

    /** By KRM from a closed Anliegen, for the group leistung within ten days. */
    private Impulsnummer vorgeschlagen() {
        return vorgeschlagen('"' + inTagen(10) + '"');
    }

    private Impulsnummer vorgeschlagen(String faelligBis) {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/impulse", """
            {"titel":"Bescheide verständlicher schreiben","beschreibung":"","verantwortlich":"leistung",
             "faelligBis":%s,"anliegen":[{"aktenzeichen":"%s","nr":1}]}\
            """.formatted(faelligBis, fall));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return new Impulsnummer(Zugriff.json(antwort).path("nummer").asText());
    }

    private Impuls impuls(Impulsnummer nummer) {
        return impulse.lies(nummer);
    }

    private Task nurAufgabe(Impulsnummer nummer, String element) {
        List<Task> offene = buero.offene(nummer.wert(), element);
        assertThat(offene).as(element).hasSize(1);
        return offene.get(0);
    }

    private LocalDate heute() {
        return Ortszeit.tag(buero.uhr().instant());
    }

    private String inTagen(int tage) {
        return heute().plusDays(tage).toString();
    }
}
