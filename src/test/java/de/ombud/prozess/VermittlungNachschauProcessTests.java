package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.vermittlung.VermittlungNachschauProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four weeks after the release somebody asks whether the agreement is kept, whether the case is still open or not. */
@OmbudTest
class VermittlungNachschauProcessTests {

    @Autowired
    private Wege wege;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Test
    void anAgreementThatIsKeptNeedsNothingMore() {
        Aktenzeichen fall = vereinbart();
        buero.zeitIstUm(fall, "Event_NachschauFaellig");
        Task nachschau = buero.offene(fall, VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN)
                .get(0);
        assertThat(nachschau.getAssignee()).isEqualTo("ombud");
        assertThat(buero.gruppe(nachschau)).isEqualTo("ombudsstelle");
        buero.erledigt(nachschau, "ombud", Map.of("nachschau", "EINGEHALTEN"));
        assertThat(buero.enden(fall)).contains("EndEvent_Eingehalten");
        assertThat(nachschau(fall)).isEqualTo("EINGEHALTEN");
    }

    @Test
    void theFollowUpComesFourWeeksAfterTheReleaseInTheMorning() {
        Aktenzeichen fall = vereinbart();
        assertThat(buero.timer(fall, "Event_NachschauFaellig").getDuedate().toInstant())
                .isBetween(
                        buero.uhr().instant().plus(Duration.ofDays(27)),
                        buero.uhr().instant().plus(Duration.ofDays(33)));
    }

    @Test
    void whatIsNotKeptGoesToKrmWhoMakeANewCaseOfItWithOneStep() {
        Aktenzeichen fall = vereinbart();
        nichtEingehalten(fall);
        Task krm = buero.offene(fall, VermittlungNachschauProzess.NICHTEINHALTUNG_AUFGREIFEN)
                .get(0);
        assertThat(buero.gruppe(krm)).isEqualTo("krm");
        long bisher = faelle();
        buero.erledigt(
                krm, "krm", Map.of("weiteresVorgehen", "NEUE_KUNDENREAKTION", "schilderung", "Der Wechsel kam nicht."));
        assertThat(buero.enden(fall)).contains("EndEvent_NichteinhaltungAufgegriffen");
        assertThat(faelle()).isEqualTo(bisher + 1);
        Akte neu = buero.akte(juengster());
        assertThat(neu.kunde()).isEqualTo(buero.akte(fall).kunde());
        assertThat(neu.erfasserbemerkung()).contains(fall.wert());
        assertThat(neu.anliegen()).singleElement().satisfies(a -> {
            assertThat(a.thema()).isEqualTo("V05");
            assertThat(a.beschreibung()).isEqualTo("Der Wechsel kam nicht.");
        });
        assertThat(buero.laeuft(neu.aktenzeichen())).isTrue();
    }

    @Test
    void krmMayAlsoLeaveItAtThat() {
        Aktenzeichen fall = vereinbart();
        nichtEingehalten(fall);
        long bisher = faelle();
        buero.erledigt(
                fall,
                VermittlungNachschauProzess.NICHTEINHALTUNG_AUFGREIFEN,
                "krm",
                Map.of("weiteresVorgehen", "KEINES"));
        assertThat(faelle()).isEqualTo(bisher);
    }

    @Test
    void whoIsNotReachedIsNotedAsSuch() {
        Aktenzeichen fall = vereinbart();
        buero.zeitIstUm(fall, "Event_NachschauFaellig");
        buero.erledigt(
                fall,
                VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN,
                "ombud",
                Map.of("nachschau", "NICHT_ERREICHT"));
        assertThat(buero.enden(fall)).contains("EndEvent_NichtErreicht");
        assertThat(nachschau(fall)).isEqualTo("NICHT_ERREICHT");
    }

    @Test
    void whatIsNotKeptHasToBeSaid() {
        Aktenzeichen fall = vereinbart();
        buero.zeitIstUm(fall, "Event_NachschauFaellig");
        assertThatThrownBy(() -> buero.erledigt(
                        fall,
                        VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN,
                        "ombud",
                        Map.of("nachschau", "NICHT_EINGEHALTEN")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThat(nachschau(fall)).isNull();
    }

    @Test
    void theFollowUpOutlivesTheCase() {
        Aktenzeichen fall = vereinbart();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert())
                .processDefinitionKey("kundenreaktion")
                .list()
                .forEach(i -> runtime.deleteProcessInstance(i.getId(), "the case is over"));
        buero.zeitIstUm(fall, "Event_NachschauFaellig");
        assertThat(buero.wartetAuf(fall, VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN))
                .isTrue();
    }

    private void nichtEingehalten(Aktenzeichen fall) {
        buero.zeitIstUm(fall, "Event_NachschauFaellig");
        buero.erledigt(
                fall,
                VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN,
                "ombud",
                Map.of("nachschau", "NICHT_EINGEHALTEN", "nachschauvermerk", "Nichts geschah."));
    }

    private Aktenzeichen vereinbart() {
        Aktenzeichen fall =
                buero.verteilt(beschwerde().an(Adressat.OMBUDSSTELLE).neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.VERMITTLUNG, null, null, ""), "krm");
        String heute = buero.heute().toString();
        schritt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, "ombud", Map.of("geeignet", "JA"));
        schritt(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN, "ombud", Map.of("befangenheit", "UNBEFANGEN"));
        schritt(
                fall,
                VermittlungProzess.EINWILLIGUNGEN_EINHOLEN,
                "ombud",
                Map.of(
                        "einwilligungKunde", "ERTEILT",
                        "formKunde", "SCHRIFTLICH",
                        "einwilligungJobcenter", "ERTEILT",
                        "formJobcenter", "SCHRIFTLICH"));
        schritt(fall, VermittlungProzess.EINZELGESPRAECHE_FUEHREN, "ombud", Map.of("gespraechJobcenter", heute));
        schritt(
                fall,
                VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN,
                "ombud",
                Map.of(
                        "gespraechAm",
                        heute,
                        "gespraechsausgang",
                        "EINIGUNG",
                        "vereinbarung",
                        "Beratung künftig bei Frau Kern.",
                        "verantwortlich",
                        "Teamleitung",
                        "bis",
                        heute,
                        "keinVerwaltungsakt",
                        true));
        schritt(fall, VermittlungProzess.VEREINBARUNG_FREIGEBEN, "gf", Map.of("freigabe", "FREIGEBEN"));
        return fall;
    }

    private void schritt(Aktenzeichen fall, String element, String wer, Map<String, Object> formular) {
        buero.jobsLaufen(fall);
        buero.erledigt(fall, element, wer, formular);
        buero.jobsLaufen(fall);
    }

    private String nachschau(Aktenzeichen fall) {
        return jdbc.sql("select nachschau from vermittlung where aktenzeichen = :az")
                .param("az", fall.wert())
                .query((rs, n) -> rs.getString(1))
                .list()
                .get(0);
    }

    private long faelle() {
        return jdbc.sql("select count(*) from kundenreaktion").query(Long.class).single();
    }

    private Aktenzeichen juengster() {
        return new Aktenzeichen(jdbc.sql("select aktenzeichen from kundenreaktion order by id desc limit 1")
                .query(String.class)
                .single());
    }
}
