package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.vermittlung.VermittlungNachschauProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vermittlung.Seite;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mediation through all its ends, while the case goes on beside it. */
@OmbudTest
class VermittlungProcessTests {

    private static final String OMBUD = "ombud";
    private static final Map<String, Object> BEIDE_WILLIGEN_EIN = Map.of(
            "einwilligungKunde", "ERTEILT",
            "formKunde", "MUENDLICH",
            "vermerkKunde", "Am Telefon zugestimmt.",
            "einwilligungJobcenter", "ERTEILT",
            "formJobcenter", "SCHRIFTLICH");

    @Autowired
    private Wege wege;

    @Autowired
    private Vermittlungen vermittlungen;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IdentityService benutzer;

    @Autowired
    private Buero buero;

    @Test
    void bothSidesAgreeAndTheGeschaeftsfuehrungReleasesTheAgreement() {
        Aktenzeichen fall = angefragt();
        vorDemGespraech(fall);
        erledigt(fall, VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN, OMBUD, einigung("EINIGUNG"));
        Task freigabe = nur(fall, VermittlungProzess.VEREINBARUNG_FREIGEBEN);
        assertThat(buero.gruppe(freigabe)).isEqualTo("geschaeftsfuehrung");
        erledigt(fall, VermittlungProzess.VEREINBARUNG_FREIGEBEN, "gf", Map.of("freigabe", "FREIGEBEN"));

        assertThat(buero.enden(fall)).contains("EndEvent_Einigung");
        assertThat(weg(fall).ausgang()).isEqualTo("EINIGUNG");
        assertThat(buero.hatTimer(fall, "Event_NachschauFaellig")).isTrue();
        assertThat(buero.wartetAuf(fall, VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN))
                .isFalse();
    }

    @Test
    void anAgreementOnAPartIsReleasedAfterItWasRevised() {
        Aktenzeichen fall = angefragt();
        vorDemGespraech(fall);
        erledigt(fall, VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN, OMBUD, einigung("TEILEINIGUNG"));
        erledigt(
                fall,
                VermittlungProzess.VEREINBARUNG_FREIGEBEN,
                "gf",
                Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Der zweite Satz klingt wie ein Bescheid."));
        assertThat(nur(fall, VermittlungProzess.VEREINBARUNG_UEBERARBEITEN).getAssignee())
                .isEqualTo(OMBUD);
        erledigt(fall, VermittlungProzess.VEREINBARUNG_UEBERARBEITEN, OMBUD, vereinbarung());
        erledigt(fall, VermittlungProzess.VEREINBARUNG_FREIGEBEN, "gf", Map.of("freigabe", "FREIGEBEN"));

        assertThat(buero.enden(fall)).contains("EndEvent_Teileinigung");
        assertThat(weg(fall).ausgang()).isEqualTo("TEILEINIGUNG");
    }

    @Test
    void withoutAnAgreementTheCaseGoesOn() {
        Aktenzeichen fall = angefragt();
        vorDemGespraech(fall);
        erledigt(
                fall,
                VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN,
                OMBUD,
                Map.of("gespraechAm", heute(), "gespraechsausgang", "KEINE_EINIGUNG"));

        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_KeineEinigung", "EndEvent_EndeMitgeteilt");
        assertThat(buero.gesendet(fall)).contains(Schreiben.VERMITTLUNGSENDE);
        assertThat(weg(fall).ausgang()).isEqualTo("KEINE_EINIGUNG");
        assertThat(buero.laeuft(fall)).isTrue();
        assertThat(buero.hatTimer(fall, "Event_NachschauFaellig")).isFalse();
    }

    @Test
    void whatDoesNotSuitIsDeclined() {
        Aktenzeichen fall = angefragt();
        erledigt(
                fall,
                VermittlungProzess.EIGNUNG_PRUEFEN,
                OMBUD,
                Map.of("geeignet", "NEIN", "eignungsgrund", "Nur ein Bescheid hilft."));
        assertThat(buero.enden(fall)).contains("EndEvent_Abgelehnt");
        assertThat(weg(fall).ausgang()).isEqualTo("ABGELEHNT");
    }

    @ParameterizedTest
    @CsvSource({"ERTEILT, VERWEIGERT", "VERWEIGERT, ERTEILT"})
    void oneSideThatDoesNotConsentIsEnough(String kunde, String jobcenter) {
        Aktenzeichen fall = angefragt();
        bisZurEinwilligung(fall);
        erledigt(
                fall,
                VermittlungProzess.EINWILLIGUNGEN_EINHOLEN,
                OMBUD,
                Map.of(
                        "einwilligungKunde",
                        kunde,
                        "formKunde",
                        "SCHRIFTLICH",
                        "einwilligungJobcenter",
                        jobcenter,
                        "formJobcenter",
                        "SCHRIFTLICH"));
        assertThat(weg(fall).ausgang()).isEqualTo("ABGELEHNT");
        assertThat(versandt(fall, "VERMITTLUNGSHINWEIS")).isZero();
    }

    @Test
    void whoIsBiasedGivesItBackToTheGroupAndDoesNotGetItAgain() {
        benutzer.createMembership("krm2", "ombudsstelle");
        Aktenzeichen fall;
        try {
            fall = befangen();
        } finally {
            benutzer.deleteMembership("krm2", "ombudsstelle");
        }

        Task aufgabe = nur(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN);
        assertThat(aufgabe.getAssignee()).isNull();
        assertThat(buero.gruppe(aufgabe)).isEqualTo("ombudsstelle");
        assertThatThrownBy(() -> buero.erledigt(aufgabe, OMBUD, Map.of("befangenheit", "UNBEFANGEN")))
                .hasRootCauseInstanceOf(NichtErlaubt.class);
        buero.alsSystem(aufgabe, "ombud-vertretung", Map.of("befangenheit", "UNBEFANGEN"));
        assertThat(nur(fall, VermittlungProzess.EINWILLIGUNGEN_EINHOLEN).getAssignee())
                .isEqualTo("ombud-vertretung");
    }

    private Aktenzeichen befangen() {
        Aktenzeichen fall = angefragt();
        erledigt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, OMBUD, Map.of("geeignet", "JA"));
        erledigt(
                fall,
                VermittlungProzess.BEFANGENHEIT_PRUEFEN,
                OMBUD,
                Map.of("befangenheit", "BEFANGEN", "befangenheitsgrund", "Nachbar."));
        return fall;
    }

    @Test
    void whereTheOnlyOmbudspersonIsBiasedTheLeadershipNamesSomebody() {
        Aktenzeichen fall = befangen();
        assertThat(buero.wartetAuf(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN))
                .isFalse();
        for (String nichtNeutral : List.of(OMBUD, "krm2")) {
            assertThatThrownBy(() -> erledigt(
                            fall,
                            VermittlungProzess.NEUTRALE_PERSON_BESTIMMEN,
                            "gf",
                            Map.of("vorgehen", "BENENNEN", "neutralePerson", nichtNeutral, "begruendung", "Frei.")))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Eingabefehler.class,
                            e -> assertThat(e.fehler().get(0).field()).isEqualTo("neutralePerson"));
        }
        benutzer.createMembership("krm2", "ombudsstelle");
        try {
            erledigt(
                    fall,
                    VermittlungProzess.NEUTRALE_PERSON_BESTIMMEN,
                    "gf",
                    Map.of("vorgehen", "BENENNEN", "neutralePerson", "krm2", "begruendung", "Kennt niemanden davon."));
            assertThat(buero.gruppe(nur(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN)))
                    .isEqualTo("ombudsstelle");
        } finally {
            benutzer.deleteMembership("krm2", "ombudsstelle");
        }
    }

    @Test
    void whereNobodyIsNeutralBothSidesHearThatThereIsNoMediation() {
        Aktenzeichen fall = befangen();
        erledigt(
                fall,
                VermittlungProzess.NEUTRALE_PERSON_BESTIMMEN,
                "gf",
                Map.of("vorgehen", "ABSAGEN", "begruendung", "Es gibt niemanden."));
        buero.jobsLaufen(fall);

        assertThat(weg(fall).ausgang()).isEqualTo("ABGELEHNT");
        assertThat(versandt(fall, "VERMITTLUNGSABSAGE")).isOne();
        assertThat(jdbc.sql("select count(*) from hauspost where kennung like 'vermittlung_abgesagt/' || ? || '/%'")
                        .param(fall.wert())
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(buero.enden(fall)).contains("EndEvent_OhneNeutralePerson");
        assertThat(buero.laeuft(fall)).as("the case itself goes on").isTrue();
    }

    @Test
    void theNoticeThatDeadlinesRunOnGoesOutOnceBothConsented() {
        Aktenzeichen fall = angefragt();
        bisZurEinwilligung(fall);
        assertThat(versandt(fall, "VERMITTLUNGSHINWEIS")).isZero();
        erledigt(fall, VermittlungProzess.EINWILLIGUNGEN_EINHOLEN, OMBUD, BEIDE_WILLIGEN_EIN);
        buero.jobsLaufen(fall);
        assertThat(versandt(fall, "VERMITTLUNGSHINWEIS")).isEqualTo(1);
        assertThat(jdbc.sql("select text from sendung where aktenzeichen = :az and schreiben = 'VERMITTLUNGSHINWEIS'")
                        .param("az", fall.wert())
                        .query(String.class)
                        .single())
                .contains("ersetzt keinen Widerspruch und keine Klage");
    }

    @Test
    void anEmergencyThatComesToLightOpensItsOwnWay() {
        Aktenzeichen fall = angefragt();
        erledigt(
                fall,
                VermittlungProzess.EIGNUNG_PRUEFEN,
                OMBUD,
                Map.of("geeignet", "JA", "notlage", true, "notlagetermin", "2027-01-15"));
        assertThat(wege.zu(fall)).extracting(Weg::art).containsExactly(Wegart.VERMITTLUNG, Wegart.NOTLAGE);
        assertThat(wege.zu(fall).get(1).termin()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(buero.wartetAuf(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN))
                .isTrue();
    }

    @Test
    void aSuitabilityThatNobodyChecksWakesTheLeadership() {
        Aktenzeichen fall = angefragt();
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", VermittlungProzess.KEY);
        Task verspaetung = nur(fall, "UserTask_VerspaetungKlaeren");
        assertThat(buero.gruppe(verspaetung)).isEqualTo("geschaeftsfuehrung");
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        buero.erledigt(verspaetung, "gf", Map.of("massnahme", "Vertretung eingeteilt."));
        assertThat(buero.enden(fall)).contains("EndEvent_UeberschreitungGeklaert");
        assertThat(buero.wartetAuf(fall, VermittlungProzess.EIGNUNG_PRUEFEN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"KUNDE", "JOBCENTER"})
    void eitherSideLeavesAtAnyTimeAndTheTasksVanish(Seite seite) {
        for (int schritte = 0; schritte <= 5; schritte++) {
            Aktenzeichen fall = angefragt();
            schritte(fall, schritte);
            vermittlungen.widerrufen(fall, seite, "Kein Vertrauen mehr.", "krm");
            assertThat(aufgabenDerVermittlung(fall))
                    .as("after %d steps", schritte)
                    .isEmpty();
            assertThat(weg(fall).ausgang()).isEqualTo("ABGEBROCHEN");
            assertThat(buero.enden(fall)).contains("EndEvent_Abgebrochen");
            assertThat(buero.laeuft(fall)).isTrue();
        }
    }

    @Test
    void afterTheEndNobodyCanLeaveAnyMore() {
        Aktenzeichen fall = angefragt();
        vermittlungen.widerrufen(fall, Seite.KUNDE, "", "krm");
        assertThatThrownBy(() -> vermittlungen.widerrufen(fall, Seite.JOBCENTER, "", "krm"))
                .isInstanceOf(Konflikt.class)
                .hasMessage("Die Vermittlung ist inzwischen beendet.");
    }

    @Test
    void aSecondMediationBesideTheFirstIsRefusedAndAfterItGranted() {
        Aktenzeichen fall = angefragt();
        assertThatThrownBy(() -> anfragen(fall)).isInstanceOf(Konflikt.class);
        vermittlungen.widerrufen(fall, Seite.KUNDE, "", "krm");
        anfragen(fall);
        assertThat(buero.wartetAuf(fall, VermittlungProzess.EIGNUNG_PRUEFEN)).isTrue();
    }

    @Test
    void theLadderOfTheCaseKeepsClimbingWhileAMediationRuns() {
        Aktenzeichen fall = angefragt();
        vorDemGespraech(fall);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", EskalationProzess.KEY);
        assertThat(buero.gruppe(nur(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN)))
                .isEqualTo("bereichsleitung");
        assertThat(buero.wartetAuf(fall, VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN))
                .isTrue();
        erledigt(fall, VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN, OMBUD, einigung("EINIGUNG"));
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        erledigt(fall, VermittlungProzess.VEREINBARUNG_FREIGEBEN, "gf", Map.of("freigabe", "FREIGEBEN"));
        assertThat(buero.wartetAuf(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN))
                .isTrue();
    }

    @Test
    void theJointAnswerWaitsForTheMediation() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        Aktenzeichen mitVermittlung = angefragt();
        buero.offene(mitVermittlung, "UserTask_AnliegenBearbeiten")
                .forEach(a -> buero.erledigt(
                        a,
                        "leistung",
                        Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft.")));
        buero.jobsLaufen(mitVermittlung);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
        assertThat(buero.wartetAuf(mitVermittlung, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        vermittlungen.widerrufen(mitVermittlung, Seite.KUNDE, "", "krm");
        buero.jobsLaufen(mitVermittlung);
        assertThat(buero.wartetAuf(mitVermittlung, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void aCaseThatIsWithdrawnTakesItsMediationWithIt() {
        Aktenzeichen fall = angefragt();
        vorDemGespraech(fall);
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(ergebnis(fall)).isEqualTo("ABGEBROCHEN");
    }

    private Aktenzeichen angefragt() {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .an(Adressat.OMBUDSSTELLE)
                .mit(KundenreaktionFixtures.leistung())
                .neu());
        anfragen(fall);
        return fall;
    }

    private void anfragen(Aktenzeichen fall) {
        wege.eroeffnen(fall, new NeuerWeg(Wegart.VERMITTLUNG, null, null, ""), "krm");
        buero.jobsLaufen(fall);
    }

    private void bisZurEinwilligung(Aktenzeichen fall) {
        schritte(fall, 2);
    }

    private void vorDemGespraech(Aktenzeichen fall) {
        schritte(fall, 4);
        assertThat(nur(fall, VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN).getAssignee())
                .isEqualTo(OMBUD);
    }

    private void schritte(Aktenzeichen fall, int anzahl) {
        List<Runnable> alle = List.of(
                () -> erledigt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, OMBUD, Map.of("geeignet", "JA")),
                () -> erledigt(
                        fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN, OMBUD, Map.of("befangenheit", "UNBEFANGEN")),
                () -> erledigt(fall, VermittlungProzess.EINWILLIGUNGEN_EINHOLEN, OMBUD, BEIDE_WILLIGEN_EIN),
                () -> erledigt(
                        fall, VermittlungProzess.EINZELGESPRAECHE_FUEHREN, OMBUD, Map.of("gespraechKunde", heute())),
                () -> erledigt(fall, VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN, OMBUD, einigung("EINIGUNG")));
        alle.subList(0, anzahl).forEach(Runnable::run);
    }

    private Map<String, Object> einigung(String umfang) {
        Map<String, Object> formular = new HashMap<>(vereinbarung());
        formular.put("gespraechAm", heute());
        formular.put("gespraechsausgang", umfang);
        return formular;
    }

    private Map<String, Object> vereinbarung() {
        return Map.of(
                "vereinbarung",
                "Beratung künftig bei Frau Kern.",
                "verantwortlich",
                "Teamleitung M&I",
                "bis",
                buero.heute().plusDays(14).toString(),
                "keinVerwaltungsakt",
                true);
    }

    private String heute() {
        return buero.heute().toString();
    }

    private void erledigt(Aktenzeichen fall, String element, String wer, Map<String, Object> formular) {
        buero.erledigt(fall, element, wer, formular);
        buero.jobsLaufen(fall);
    }

    private Task nur(Aktenzeichen fall, String element) {
        assertThat(buero.offene(fall, element)).as(element).hasSize(1);
        return buero.offene(fall, element).get(0);
    }

    private Weg weg(Aktenzeichen fall) {
        return wege.zu(fall).stream()
                .filter(w -> w.art() == Wegart.VERMITTLUNG)
                .reduce((frueher, spaeter) -> spaeter)
                .orElseThrow();
    }

    private List<String> aufgabenDerVermittlung(Aktenzeichen fall) {
        return List.of(
                        VermittlungProzess.EIGNUNG_PRUEFEN,
                        VermittlungProzess.BEFANGENHEIT_PRUEFEN,
                        VermittlungProzess.EINWILLIGUNGEN_EINHOLEN,
                        VermittlungProzess.EINZELGESPRAECHE_FUEHREN,
                        VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN,
                        VermittlungProzess.VEREINBARUNG_FREIGEBEN)
                .stream()
                .filter(element -> buero.wartetAuf(fall, element))
                .toList();
    }

    private String ergebnis(Aktenzeichen fall) {
        return jdbc.sql("select ergebnis from vermittlung where aktenzeichen = :az")
                .param("az", fall.wert())
                .query(String.class)
                .single();
    }

    private long versandt(Aktenzeichen fall, String schreiben) {
        return jdbc.sql("select count(*) from sendung where aktenzeichen = :az and schreiben = :schreiben")
                .param("az", fall.wert())
                .param("schreiben", schreiben)
                .query(Long.class)
                .single();
    }
}
